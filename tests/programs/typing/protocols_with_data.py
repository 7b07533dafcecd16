from typing import Protocol, runtime_checkable


@runtime_checkable
class Sized(Protocol):
    @property
    def size(self) -> int: ...


class SizedAndNamed(Sized, Protocol):
    name: str


class Box:
    looked = 0

    @property
    def size(self):
        Box.looked += 1
        return 3


class Late:
    def __init__(self):
        self.size = 1


class Whole(Sized):
    pass


print(isinstance(Box(), Sized), Box.looked, isinstance(Late(), Sized), isinstance(3, Sized), isinstance(Whole(), Sized))
for check in (
    lambda: issubclass(Box, Sized),
    lambda: isinstance(Box(), SizedAndNamed),
    lambda: issubclass(3, Sized),
):
    try:
        print(check())
    except TypeError as error:
        print(error)
print(isinstance(Box(), Sized), issubclass(Whole, Whole), isinstance(3, Whole))
# expect: True 0 True False True
# expect: Protocols with non-method members don't support issubclass(). Non-method members: 'size'.
# expect: False
# expect: issubclass() arg 1 must be a class
# expect: True True False
