# __slots__ names all attributes that there can be.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

p = Point(1, 2)
p.x += 10
print(p.x, p.y, hasattr(p, "__dict__"))  # expect: 11 2 False
del p.y
try:
    p.y
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'y'
try:
    p.z = 1
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'z' and no __dict__ for setting new attributes

class Wrong:
    __slots__ = ("a",)
    a = 1
# expect error: ValueError: 'a' in __slots__ conflicts with class variable
