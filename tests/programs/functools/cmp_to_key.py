# cmp_to_key makes a key of a comparison function.
from functools import cmp_to_key


def by_length_then_backwards(a, b):
    return len(a) - len(b) or (a < b) - (a > b)


words = ["pear", "fig", "plum", "kiwi", "fig", "apple"]
print(sorted(words, key=cmp_to_key(by_length_then_backwards)))
# expect: ['fig', 'fig', 'plum', 'pear', 'kiwi', 'apple']
key = cmp_to_key(lambda a, b: a - b)
print(key(1) < key(2), key(2) == key(2), key(3).obj, max([1, 3, 2], key=key))  # expect: True True 3 3
try:
    key(1) < 1
except TypeError as error:
    print(error)  # expect: other argument must be K instance
