# __eq__ with __hash__ makes keys; __eq__ alone makes instances unhashable.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

class OnlyEq:
    def __eq__(self, other):
        return True

a, b = Point(1, 2), Point(1, 2)
print(a == b, a != b, a == 5, a != 5, len({a, b}), {a: "found"}[b], a in [b], [a] == [b])
# expect: True False False True 1 found True True
print(OnlyEq() == 1, OnlyEq() != 1, 1 == OnlyEq(), OnlyEq.__hash__)  # expect: True False True None
hash(OnlyEq())
# expect error: TypeError: unhashable type: 'OnlyEq'
