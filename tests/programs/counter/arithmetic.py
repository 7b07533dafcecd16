# Counters are added, subtracted, joined and cut; only what is above zero stays.
from collections import Counter

a, b = Counter(x=3, y=1), Counter(x=1, y=2, z=-1)
print(a + b, a - b, a & b, a | b, +b, -b)
# expect: Counter({'x': 4, 'y': 3}) Counter({'x': 2, 'z': 1}) Counter({'x': 1, 'y': 1}) Counter({'x': 3, 'y': 2}) Counter({'y': 2, 'x': 1}) Counter({'z': 1})
a += b
print(a)  # expect: Counter({'x': 4, 'y': 3})
a -= Counter(x=9)
print(a)  # expect: Counter({'y': 3})
a |= Counter(q=2)
a &= Counter(q=1, y=9)
print(a)  # expect: Counter({'y': 3, 'q': 1})


class Tally(Counter):
    pass


print(Tally("aab"), type(Tally("a") + Tally("b")), Tally("a").copy())
# expect: Tally({'a': 2, 'b': 1}) <class 'collections.Counter'> Tally({'a': 1})
