import abc
class One(abc.ABC):
    @abc.abstractmethod
    async def go(self): ...
try: One()
except TypeError as e: print(e)
# expect: Can't instantiate abstract class One without an implementation for abstract method 'go'
One.register(int)
print(isinstance(5, One), issubclass(bool, One), isinstance("", One))  # expect: True True False
class Hook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, C): return hasattr(C, "quack") or NotImplemented
class Duck:
    def quack(self): ...
print(issubclass(Duck, Hook), isinstance(3, Hook))  # expect: True False
