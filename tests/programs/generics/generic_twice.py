# Type parameters and Generic[...] exclude each other.
from typing import Generic, Protocol, TypeVar

U = TypeVar("U")
try:
    class Twice[T](Generic[T]): ...
except TypeError as error:
    print(error)  # expect: Cannot inherit from Generic[...] multiple times.
try:
    class Plain[T](Generic): ...
except TypeError as error:
    print(error)  # expect: duplicate base class Generic


class Shown[T](Protocol):
    def show(self) -> T: ...


print(Shown.__mro__, Shown.__parameters__)
# expect: (<class '__main__.Shown'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>) (T,)
try:
    class Mixed[T](list[U]): ...
except TypeError as error:
    print(error)  # expect: Some type variables (~U) are not listed in Generic[T]
