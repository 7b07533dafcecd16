# The docstring shows what the class is called with, which is nothing where no __init__ is made.
from dataclasses import dataclass


@dataclass(init=False)
class Empty:
    a: int = 1


@dataclass(init=False)
class Own:
    a: int

    def __init__(self, b: int, *, c=2):
        pass


print(Empty.__doc__, Own.__doc__)  # expect: Empty() Own(b: int, *, c=2)
