from dataclasses import dataclass, fields, MISSING


@dataclass
class P:
    x: int
    y: int = 0
@dataclass(repr=False, eq=False)
class R: a: int = 1
print(R() == R(), R.__eq__ is object.__eq__)  # expect: False True
@dataclass(unsafe_hash=True)
class U: a: int = 1
print(hash(U()) == hash(U()), P.__hash__, fields(P)[1].default, fields(P)[0].default is MISSING, fields(P)[0].type)
# expect: True None 0 True <class 'int'>
