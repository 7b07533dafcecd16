# The body runs once; methods do not see its names, comprehensions neither.
x = "global"

class Thing:
    x = "class"
    y = x + "!"
    squares = [n * n for n in range(4)]
    seen = [x for _ in range(1)]
    for i in range(3):
        total = i

    def method(self):
        return x

print(Thing.y, Thing.squares, Thing.seen, Thing.i, Thing.total, Thing().method())
# expect: class! [0, 1, 4, 9] ['global'] 2 2 global
