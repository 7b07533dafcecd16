class Plugin:
    registry: dict = {}
    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__.lower()] = cls
class A(Plugin, name="alpha"): pass
class B(Plugin): pass
print({k: v.__name__ for k, v in Plugin.registry.items()})  # expect: {'alpha': 'A', 'b': 'B'}
class Validated:
    def __set_name__(self, owner, name): self.name = "_" + name; print("named", owner.__name__, name)
    # expect: named Acc balance
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name)
    def __set__(self, obj, value):
        if value < 0: raise ValueError(f"{self.name} < 0")
        setattr(obj, self.name, value)
class Acc:
    balance = Validated()
    def __init__(self, b): self.balance = b
print(Acc(3).balance)  # expect: 3
try: Acc(-1)
except ValueError as e: print(e)  # expect: _balance < 0
def f(self): return 5
class X: pass
x = X()
print(f.__get__(x)(), f.__get__(x, X).__self__ is x, f.__get__(None, X) is f, type(f).__get__)
# expect: 5 True True <slot wrapper '__get__' of 'function' objects>
class LazyMeta(type):
    def __getattr__(cls, name):
        if name == "special": return 42
        raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")
class L(metaclass=LazyMeta): pass
print(L.special)  # expect: 42
try: L.other
except AttributeError as e: print(e)  # expect: type object 'L' has no attribute 'other'
try: L().special
except AttributeError as e: print(e)  # expect: 'L' object has no attribute 'special'
class Auto(type):
    def __new__(m, name, bases, ns):
        for k, v in list(ns.items()):
            if callable(v) and not k.startswith("__"):
                ns[k] = m.log(v)
        return super().__new__(m, name, bases, ns)
    @staticmethod
    def log(fn):
        def wrapper(*a, **k):
            print("calling", fn.__name__)
            # expect: calling two
            # expect: calling one
            return fn(*a, **k)
        return wrapper
class S(metaclass=Auto):
    def one(self): return 1
    def two(self): return self.one() + 1
print(S().two())  # expect: 2
class Final(type):
    def __new__(m, name, bases, ns):
        for b in bases:
            if isinstance(b, Final): raise TypeError(f"type '{b.__name__}' is not an acceptable base type")
        return type.__new__(m, name, bases, dict(ns))
class Z(metaclass=Final): pass
try:
    class Y(Z): pass
except TypeError as e: print(e)  # expect: type 'Z' is not an acceptable base type
print(type.__call__(X).__class__, type.mro(B), B.mro(), type(type), isinstance(B, type), issubclass(Auto, type), callable(B))
# expect: <class '__main__.X'> [<class '__main__.B'>, <class '__main__.Plugin'>, <class 'object'>] [<class '__main__.B'>, <class '__main__.Plugin'>, <class 'object'>] <class 'type'> True True True
class Multi(type):
    def __call__(cls, *a, **k):
        obj = cls.__new__(cls, *a, **k)
        obj.__init__(*a, **k)
        obj.extra = True
        return obj
class W(metaclass=Multi):
    def __init__(self, v): self.v = v
print(W(3).__dict__)  # expect: {'v': 3, 'extra': True}
class Cmp(type):
    def __eq__(cls, o): return isinstance(o, Cmp)
    def __hash__(cls): return 1
class C1(metaclass=Cmp): pass
class C2(metaclass=Cmp): pass
print(C1 == C2, len({C1, C2}), C1 != C2)  # expect: True 1 False
print(X.__name__, X.__qualname__, X.__module__); X.__name__ = "Renamed"; print(X, X.__name__, X().__class__.__name__)
# expect: X X __main__
# expect: <class '__main__.X'> Renamed Renamed
try: X.__name__ = 3
except TypeError as e: print(e)  # expect: can only assign string to Renamed.__name__, not 'int'
try: int.foo = 3
except TypeError as e: print(e)  # expect: cannot set 'foo' attribute of immutable type 'int'
