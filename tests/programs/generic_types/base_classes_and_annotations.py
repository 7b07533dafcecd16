def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C(list[int]): pass
print(C.__bases__, C.__orig_bases__, list[int]([1, 2]), dict[str, int](a=1), list[int].__origin__, dict[str, int].__args__)
class M(type):
    def __or__(cls, o): return "or"
class D(metaclass=M): pass
print(D | 1, D | int)
class E: pass
print(E | None, E | int)
bad(lambda: E[int])
def f(x: int | None = None, y: list[str] | None = None) -> dict[str, int]: ...
print(f.__annotations__)
# expect: (<class 'list'>,) (list[int],) [1, 2] {'a': 1} <class 'list'> (<class 'str'>, <class 'int'>)
# expect: or or
# expect: __main__.E | None __main__.E | int
# expect: TypeError type 'E' is not subscriptable
# expect: {'x': int | None, 'y': list[str] | None, 'return': dict[str, int]}
