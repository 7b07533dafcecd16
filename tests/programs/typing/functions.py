from typing import TYPE_CHECKING, assert_never, cast, final, overload, override, get_overloads


def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(cast(int, "x"), TYPE_CHECKING)
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(3), len(get_overloads(g)))
@final
class Fi:
    @override
    def m(self): pass
print(Fi.__final__, Fi.m.__override__)
bad(lambda: assert_never(3))
# expect: x False
# expect: 3 2
# expect: True True
# expect: AssertionError Expected code to be unreachable, but got: 3
