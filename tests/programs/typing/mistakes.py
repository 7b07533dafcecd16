from typing import Any, Generic, List, Optional, TypeVar


T = TypeVar("T")
K = TypeVar("K", bound=int)
class Stack(Generic[T]): pass
class Pair(Generic[T, K]): pass
s = Stack[int]()
def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: TypeError Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
    # expect: TypeError Too few arguments for <class '__main__.Pair'>; actual 1, expected at least 2
    # expect: TypeError Subscripted generics cannot be used with class and instance checks
    # expect: TypeError Subscripted generics cannot be used with class and instance checks
    # expect: TypeError Type List cannot be instantiated; use list() instead
    # expect: TypeError Type List cannot be instantiated; use list() instead
    # expect: TypeError Any cannot be instantiated
    # expect: TypeError typing.Any cannot be used with isinstance()
    # expect: TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
    # expect: TypeError Cannot inherit from plain Generic
bad(lambda: Stack[int, str]); bad(lambda: Pair[int]); bad(lambda: isinstance(s, Stack[int])); bad(lambda: isinstance([], List[int])); bad(lambda: List[int]()); bad(lambda: List()); bad(lambda: Any()); bad(lambda: isinstance(1, Any)); bad(lambda: Optional[int, str])
bad(lambda: type("Q", (Generic,), {}))
