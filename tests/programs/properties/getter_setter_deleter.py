# A property computes, checks and deletes.
class Circle:
    def __init__(self, radius):
        self.radius = radius

    @property
    def radius(self):
        """The radius."""
        return self._radius

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("negative radius")
        self._radius = value

    @radius.deleter
    def radius(self):
        print("deleting")
        del self._radius

    @property
    def area(self):
        return 3 * self._radius ** 2

c = Circle(2)
print(c.radius, c.area)
c.radius += 1
print(c.area, Circle.radius.__doc__, c.__dict__)
try:
    c.radius = -1
except ValueError as error:
    print(error)
del c.radius
print(c.__dict__)
# expect: 2 12
# expect: 27 The radius. {'_radius': 3}
# expect: negative radius
# expect: deleting
# expect: {}
