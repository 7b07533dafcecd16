# itemgetter, attrgetter and methodcaller.
from operator import attrgetter, itemgetter, methodcaller

rows = [{"name": "b", "age": 2}, {"name": "a", "age": 2}, {"name": "c", "age": 1}]
print([row["name"] for row in sorted(rows, key=itemgetter("age", "name"))])  # expect: ['c', 'a', 'b']
print(itemgetter(1)("abc"), itemgetter(slice(1, 3))("abcd"), itemgetter(0, 2)("abc"))  # expect: b bc ('a', 'c')


class Point:
    def __init__(self, x, inner=None):
        self.x = x
        self.inner = inner


point = Point(1, Point(2))
print(attrgetter("x")(point), attrgetter("inner.x", "x")(point))  # expect: 1 (2, 1)
print(methodcaller("split", ",", maxsplit=1)("a,b,c"))  # expect: ['a', 'b,c']
print(itemgetter(1, "a"), attrgetter("a.b"), methodcaller("x", 1, y=2))
# expect: operator.itemgetter(1, 'a') operator.attrgetter('a.b') operator.methodcaller('x', 1, y=2)
for call in (itemgetter, attrgetter, methodcaller, lambda: attrgetter("y")(point), lambda: attrgetter(5)):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
        # expect: TypeError itemgetter expected 1 argument, got 0
        # expect: TypeError attrgetter expected 1 argument, got 0
        # expect: TypeError methodcaller needs at least one argument, the method name
        # expect: AttributeError 'Point' object has no attribute 'y'
        # expect: TypeError attribute name must be a string
