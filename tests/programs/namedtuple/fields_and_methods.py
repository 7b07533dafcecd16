from collections import namedtuple


P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], *p, P._fields, p._asdict(), p._replace(x=5), P._make([7, 8]), p == (1, 2), hash(p) == hash((1, 2)), P.__doc__, P.x.__doc__, P.__new__.__doc__, len(p), p + (3,), isinstance(p, tuple), P.__mro__, P.__module__)
# expect: P(x=1, y=2) 1 2 1 2 ('x', 'y') {'x': 1, 'y': 2} P(x=5, y=2) P(x=7, y=8) True True P(x, y) Alias for field number 0 Create new instance of P(x, y) 2 (1, 2, 3) True (<class '__main__.P'>, <class 'tuple'>, <class 'object'>) __main__
Q = namedtuple("Q", ["a", "b", "c"], defaults=[2, 3])
print(Q(1), Q._field_defaults, Q.__match_args__)  # expect: Q(a=1, b=2, c=3) {'b': 2, 'c': 3} ('a', 'b', 'c')
print(namedtuple("R", "a def a", rename=True)._fields)  # expect: ('a', '_1', '_2')
class Point(namedtuple("Point", "x y")):
    __slots__ = ()
    @property
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __str__(self): return f"({self.x}, {self.y})"
print(Point(3, 4).norm, Point(3, 4), repr(Point(3, 4)), Point(1, 2)._replace(x=9))
# expect: 5.0 (3, 4) Point(x=3, y=4) (9, 2)
match p:
    case P(x=1, y=b): print("b", b)  # expect: b 2
x, y = p
print(x, y, sorted([P(2, 1), P(1, 5)]), max([P(2, 1), P(1, 5)], key=lambda q: q.y), p.count(1), p.index(2), {p: 1}[(1, 2)], "%s-%s" % p)
# expect: 1 2 [P(x=1, y=5), P(x=2, y=1)] P(x=1, y=5) 1 1 1 1-2
