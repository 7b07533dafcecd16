# A Repr with limits of its own, and methods for types of the program.
from reprlib import Repr


class Short(Repr):
    def repr_Point(self, point, level):
        return f"P{self.repr1(point.x, level - 1)}"


class Point:
    x = [1, 2, 3]


short = Short(maxlist=2, maxstring=10, fillvalue="…")
print(short.repr([1, 2, 3]), short.repr("a" * 20), short.repr(Point()))  # expect: [1, 2, …] 'aa…aaa' P[1, 2, …]
print(Repr(indent=2).repr({"a": [1, 2], "b": (3,)}))
# expect: {
# expect:   'a': [
# expect:     1,
# expect:     2,
# expect:   ],
# expect:   'b': (
# expect:     3,
# expect:   ),
# expect: }
print(Repr(indent="--", maxlevel=1).repr([1, [2, [3]]]))
# expect: [
# expect: --1,
# expect: --[...],
# expect: ]
try:
    Repr(indent=-1).repr([1])
except ValueError as error:
    print(error)  # expect: Repr.indent cannot be negative int (was -1)
