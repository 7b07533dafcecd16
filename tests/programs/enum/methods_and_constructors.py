from enum import Enum


class Planet(Enum):
    MERCURY = (3.3, 2.4)
    EARTH = (5.9, 6.3)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def density(self): return round(self.mass / self.radius, 2)
    def describe(self): return f"{self.name}: {self.density}"
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
    @staticmethod
    def help(): return "planets"
print(Planet.EARTH.describe(), Planet.heaviest(), Planet.help(), Planet.EARTH.value, Planet((3.3, 2.4)))
# expect: EARTH: 0.94 Planet.EARTH planets (5.9, 6.3) Planet.MERCURY
class Op(Enum):
    ADD = "+"
    def __call__(self, a, b): return a + b
print(Op.ADD(1, 2))  # expect: 3
class Shape(Enum):
    SQ = 2
    CI = 3
    @property
    def area(self): return self.value ** 2
    def __eq__(self, o): return self.value == o
    __hash__ = None
print(Shape.SQ.area, Shape.SQ == 2)  # expect: 4 True
