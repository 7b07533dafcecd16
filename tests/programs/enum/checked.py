from enum import Enum, unique, verify, CONTINUOUS


def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError duplicate values found in <enum 'X'>: B -> A
    # expect: ValueError invalid enum 'X': missing values 2, 3
def un():
    @unique
    class X(Enum):
        A = 1
        B = 1
bad(un)
def ver():
    @verify(CONTINUOUS)
    class X(Enum):
        A = 1
        B = 4
bad(ver)
