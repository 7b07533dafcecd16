# Long things are cut.
import reprlib

print(reprlib.repr("x" * 100))  # expect: 'xxxxxxxxxxxx...xxxxxxxxxxxxx'
print(reprlib.repr(list(range(100))), reprlib.repr((1,)), reprlib.repr([]))  # expect: [0, 1, 2, 3, 4, 5, ...] (1,) []
print(reprlib.repr({number: number for number in range(10)}))  # expect: {0: 0, 1: 1, 2: 2, 3: 3, ...}
print(reprlib.repr({3, 1, 2}), reprlib.repr(frozenset("a")), reprlib.repr(set()))
# expect: {1, 2, 3} frozenset({'a'}) set()
print(reprlib.repr(10**60), reprlib.repr(3.5))  # expect: 100000000000000000...0000000000000000000 3.5
print(reprlib.repr([[[[[[[[1]]]]]]]]))  # expect: [[[[[[[...]]]]]]]
from collections import deque

print(reprlib.repr(deque(range(9))))  # expect: deque([0, 1, 2, 3, 4, 5, ...])


class Long:
    def __repr__(self):
        return "<" + "long " * 20 + ">"


print(reprlib.repr(Long()))  # expect: <long long lo...ng long long >
