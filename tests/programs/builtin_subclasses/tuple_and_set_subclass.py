# A tuple with named places, a set with a method.
class Pair(tuple):
    def __new__(cls, left, right):
        return super().__new__(cls, (left, right))

    @property
    def left(self):
        return self[0]

class Tags(set):
    def add(self, item):
        super().add(item.lower())

p = Pair(1, 2)
print(p, p.left, len(p), p == (1, 2), hash(p) == hash((1, 2)), [x for x in p], p + (3,))
# expect: (1, 2) 1 2 True True [1, 2] (1, 2, 3)
a, b = p
t = Tags(["x"])
t.add("Y")
print(a, b, sorted(t), "y" in t, type(t | {1}).__name__, t)  # expect: 1 2 ['x', 'y'] True set Tags({'y', 'x'})
