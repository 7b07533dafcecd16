from enum import Enum, IntEnum


Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.__module__, Animal); print(list(Enum("N", ["A", "B"], start=5)), list(Enum("D", {"x": 1, "y": 2})), list(IntEnum("I", [("p", 3)])))
# expect: [<Animal.CAT: 1>, <Animal.DOG: 2>] __main__ <enum 'Animal'>
# expect: [<N.A: 5>, <N.B: 6>] [<D.x: 1>, <D.y: 2>] [<I.p: 3>]
