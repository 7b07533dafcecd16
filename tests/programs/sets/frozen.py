f = frozenset([1, 2])
print(f | {3} == {1, 2, 3}, type(f | {3}).__name__, type({3} | f).__name__, {f: "key"}[frozenset([2, 1])])
# expect: True frozenset set key
try:
    f.add(3)
except AttributeError as error:
    print(error)  # expect: 'frozenset' object has no attribute 'add'
