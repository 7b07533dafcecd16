from enum import Enum


def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Status(Enum):
    PENDING = "pending"
    DONE = "done"
    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.value == str(value).lower(): return m
print(Status("DONE")); bad(lambda: Status("zzz"))
class BadMissing(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value): return 5
bad(lambda: BadMissing(2))
# expect: Status.DONE
# expect: ValueError 'zzz' is not a valid Status
# expect: TypeError error in BadMissing._missing_: returned 5 instead of None or a valid member
