# groupby makes a group of neighbours with one key; a group ends when the next begins.
from itertools import groupby

print([(key, list(group)) for key, group in groupby("AAABBC")])
# expect: [('A', ['A', 'A', 'A']), ('B', ['B', 'B']), ('C', ['C'])]
print([(key, list(group)) for key, group in groupby([1, 2, 11, 12], key=lambda n: n // 10)])
# expect: [(0, [1, 2]), (1, [11, 12])]
print([list(group) for group in [group for key, group in groupby("AAB")]])  # expect: [[], []]
groups = groupby("AABB")
key, first = next(groups)
print(key, next(first))  # expect: A A
print(next(groups)[0], list(first))  # expect: B []
print(type(first))  # expect: <class 'itertools._grouper'>
