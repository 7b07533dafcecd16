def f(a: int, *args: str, b: "x" = 1, **kw: undefined) -> None: pass
print(f.__annotate__ is not None)  # expect: True
try: f.__annotations__
except NameError as e: print(e)  # expect: name 'undefined' is not defined
def g(a: int, b: str = "x") -> float: ...
print(g.__annotations__, g.__annotations__ is g.__annotations__)
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'return': <class 'float'>} True
class C:
    T = int
    x: T = 1
    y: "str"
    z: undefined2
    if x:
        w: float = 2.0
    else:
        v: int = 3
    def m(self, a: T) -> T: ...
try: C.__annotations__
except NameError as e: print(e)  # expect: name 'undefined2' is not defined
undefined2 = 5
print(C.__annotations__, C.m.__annotations__, C().m.__annotations__)
# expect: {'x': <class 'int'>, 'y': 'str', 'z': 5, 'w': <class 'float'>} {'a': <class 'int'>, 'return': <class 'int'>} {'a': <class 'int'>, 'return': <class 'int'>}
print([k for k in C.__dict__ if "annot" in k])  # expect: ['__annotate_func__', '__annotations_cache__']
def outer():
    L = list
    class D:
        a: L
        b: D
    def h(x: L): ...
    return D, h
D, h = outer()
print(D.__annotations__["a"], D.__annotations__["b"] is D, h.__annotations__)
# expect: <class 'list'> True {'x': <class 'list'>}
print((lambda: 1).__annotations__, (lambda: 1).__annotate__)  # expect: {} None
try: int.__annotations__
except AttributeError as e: print(e)  # expect: type object 'int' has no attribute '__annotations__'
g.__annotations__ = {"q": 1}
print(g.__annotations__, g.__annotate__)  # expect: {'q': 1} None
try: g.__annotations__ = 5
except TypeError as e: print(e)  # expect: __annotations__ must be set to a dict object
try: f.__annotate__(4)
except NotImplementedError as e: print("nie", e)  # expect: nie
class E(C): pass
print(E.__annotations__)  # expect: {}
