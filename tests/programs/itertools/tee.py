# tee: iterators that go their own way over one source.
from itertools import tee

first, second = tee(iter([1, 2, 3, 4]))
print(next(first), next(first), next(second))
third, fourth = tee(first)
print(next(third), list(fourth), list(first), list(second), list(third))
print(tee("ab", 0), len(tee("ab", 3)), type(first))


def noisy():
    for number in range(3):
        print("made", number)
        yield number


left, right = tee(noisy())
print(next(left))
print(list(right))
print(list(left))
# expect: 1 2 1
# expect: 3 [3, 4] [3, 4] [2, 3, 4] [4]
# expect: () 3 <class 'itertools._tee'>
# expect: made 0
# expect: 0
# expect: made 1
# expect: made 2
# expect: [0, 1, 2]
# expect: [1, 2]
