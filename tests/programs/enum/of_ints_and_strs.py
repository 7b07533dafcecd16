from enum import Enum, IntEnum, StrEnum, auto


class Weekday(IntEnum):
    MON = 1
    TUE = 2
print(Weekday.MON, repr(Weekday.MON), Weekday.MON + 1, Weekday.MON < Weekday.TUE, Weekday.MON == 1, f"{Weekday.TUE}", f"{Weekday.TUE:03d}", "%d" % Weekday.TUE, [10, 20, 30][Weekday.MON], sorted(Weekday, reverse=True), isinstance(Weekday.MON, int))
# expect: 1 <Weekday.MON: 1> 2 True True 2 002 2 20 [<Weekday.TUE: 2>, <Weekday.MON: 1>] True
class Level(StrEnum):
    LOW = auto()
    HIGH = "high!"
print(Level.LOW, repr(Level.LOW), Level.LOW == "low", Level.HIGH.upper(), f"{Level.HIGH:>8}", Level("low"), "-".join(Level))
# expect: low <Level.LOW: 'low'> True HIGH!    high! low low-high!
class Coord(tuple, Enum):
    O = (0, 0)
print(Coord.O, repr(Coord.O), Coord.O[0])  # expect: Coord.O <Coord.O: (0, 0)> 0
class StrMix(str, Enum):
    A = "a"
print(StrMix.A, repr(StrMix.A), f"{StrMix.A}", StrMix.A == "a", StrMix.A.upper(), "%s" % StrMix.A)
# expect: StrMix.A <StrMix.A: 'a'> StrMix.A True A StrMix.A
class IntMix(int, Enum):
    A = 1
print(IntMix.A, repr(IntMix.A), f"{IntMix.A}", IntMix.A + 1)  # expect: IntMix.A <IntMix.A: 1> IntMix.A 2
