import asyncio
from abc import ABC, abstractmethod, ABCMeta
class Shape(metaclass=ABCMeta):
    @property
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def name(self): ...
    @staticmethod
    @abstractmethod
    def kind(): ...
    def describe(self): return f"{self.name()} {self.area}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    @property
    def area(self): return self.s ** 2
    def name(self): return "square"
    @staticmethod
    def kind(): return "poly"
print(Sq(2).describe(), Sq.kind())  # expect: square 4 poly
class Half(Shape):
    def name(self): return "half"
try: Half()
except TypeError as e: print(e)
# expect: Can't instantiate abstract class Half without an implementation for abstract methods 'area', 'kind'
class S2(Sq): pass
print(S2(3).area, isinstance(S2(1), Shape), Shape.__abstractmethods__ == frozenset({"area", "name", "kind"}), Sq.__abstractmethods__)
# expect: 9 True True frozenset()
@Shape.register
class Blob: pass
print(isinstance(Blob(), Shape), issubclass(Blob, Shape), Shape.__subclasses__())
# expect: True True [<class '__main__.Sq'>, <class '__main__.Half'>]
try: Shape.register(3)
except TypeError as e: print(e)  # expect: Can only register classes
try: Sq.register(Shape)
except RuntimeError as e: print(e)  # expect: Refusing to create an inheritance cycle
class Base(ABC):
    @abstractmethod
    async def run(self):
        print("base run")  # expect: base run
class Child(Base):
    async def run(self):
        await super().run()
        print("child")  # expect: child
asyncio.run(Child().run())
class Mixed(dict, ABC):
    @abstractmethod
    def f(self): ...
print(Mixed(a=1))  # expect: {'a': 1}
class E(Exception, ABC): pass
try: raise E("x")
except E as e: print(repr(e))  # expect: E('x')
print(ABC, type(ABC), Base.run.__isabstractmethod__)  # expect: <class 'abc.ABC'> <class 'abc.ABCMeta'> True
class Dyn(ABC):
    def __init__(self): self.z = 1
    @abstractmethod
    def a(self): pass
    @abstractmethod
    def b(self): pass
try: Dyn()
except TypeError as e: print(e)
# expect: Can't instantiate abstract class Dyn without an implementation for abstract methods 'a', 'b'
Dyn.__abstractmethods__ = frozenset()
print(Dyn().z)  # expect: 1
