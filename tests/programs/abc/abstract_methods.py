import abc
class A(abc.ABC):
    @abc.abstractmethod
    def run(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
    @classmethod
    @abc.abstractmethod
    def make(cls): ...
try: A()
except TypeError as e: print(e)
# expect: Can't instantiate abstract class A without an implementation for abstract methods 'make', 'name', 'run'
class B(A):
    def run(self): return 1
    name = "b"
    @classmethod
    def make(cls): return cls()
print(B().run(), B.make().name, isinstance(B(), A), issubclass(int, A), A.__abstractmethods__ == {"run","name","make"})
# expect: 1 b True False True
