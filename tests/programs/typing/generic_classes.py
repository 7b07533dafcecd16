from typing import Generic, List, TypeVar


T = TypeVar("T")
K = TypeVar("K", bound=int)
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, item: T) -> None: self.items.append(item)
    def pop(self) -> T: return self.items.pop()
s = Stack[int]()
s.push(1); print(s.pop(), Stack[int], Stack[T], type(s), Stack.__parameters__, Stack[int].__args__, s.__orig_class__, Stack.__mro__, Stack.__orig_bases__)
# expect: 1 __main__.Stack[int] __main__.Stack[~T] <class '__main__.Stack'> (~T,) (<class 'int'>,) __main__.Stack[int] (<class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>) (typing.Generic[~T],)
class Pair(Generic[T, K]): pass
print(Pair[str, int], Pair[T, int], Pair[T, int][str])
# expect: __main__.Pair[str, int] __main__.Pair[~T, int] __main__.Pair[str, int]
class IntStack(Stack[int]): pass
print(IntStack().items, IntStack.__mro__, IntStack.__bases__)
# expect: [] (<class '__main__.IntStack'>, <class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>) (<class '__main__.Stack'>,)
class Base2(Generic[T]):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw); print("sub", cls.__name__)  # expect: sub Sub2
class Sub2(Base2[int]): pass
