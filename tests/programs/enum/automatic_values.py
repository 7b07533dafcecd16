from enum import Enum, auto


class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
print(list(Auto), Auto.D.value)  # expect: [<Auto.A: 1>, <Auto.B: 2>, <Auto.C: 10>, <Auto.D: 11>] 11
class Gen(Enum):
    def _generate_next_value_(name, start, count, last_values): return (name, start, count, list(last_values))
    A = auto()
    B = auto()
print(list(Gen))  # expect: [<Gen.A: ('A', 1, 0, [])>, <Gen.B: ('B', 1, 1, [('A', 1, 0, [])])>]
