class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def where(point):
    match point:
        case Point3(z=z, x=0):
            return f"on a plane at {z}"
        case Point(0, 0):
            return "origin"
        case Point(0, y):
            return f"y={y}"
        case Point(x, y=0):
            return f"x={x}"
        case Point(x=x, y=y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "somewhere"
        case _:
            return "no point"


for point in (Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), Point3(0, 1, 5), Point3(1, 1, 1), 7):
    print(where(point))
    # expect: origin
    # expect: y=3
    # expect: x=4
    # expect: diagonal 2
    # expect: somewhere
    # expect: on a plane at 5
    # expect: diagonal 1
    # expect: no point
