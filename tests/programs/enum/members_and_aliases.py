from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color, Color.RED, repr(Color.RED), list(Color), Color(2), Color["BLUE"], Color.RED.name, Color.RED.value, len(Color), Color.CRIMSON is Color.RED)
# expect: <enum 'Color'> Color.RED <Color.RED: 1> [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] Color.GREEN Color.BLUE RED 1 3 True
print(Color.__members__, type(Color.RED), isinstance(Color.RED, Color), Color.RED in Color, 3 in Color, 9 in Color, "RED" in Color)
# expect: {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 3>, 'CRIMSON': <Color.RED: 1>} <enum 'Color'> True True True False False
print(f"{Color.RED} {Color.RED!r} {Color.RED:>12}|", str(Color.RED), Color.RED == Color.RED, Color.RED == 1, {Color.RED: 5}[Color.CRIMSON], hash(Color.RED) == hash("RED"))
# expect: Color.RED <Color.RED: 1>    Color.RED| Color.RED True False 5 True
for name, m in Color.__members__.items(): print(name, m, end="; ")
print()  # expect: RED Color.RED; GREEN Color.GREEN; BLUE Color.BLUE; CRIMSON Color.RED;
print(list(reversed(Color)), Color.RED.BLUE, type(Color))
# expect: [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>] Color.BLUE <class 'enum.EnumType'>
