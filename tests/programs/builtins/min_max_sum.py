print(min(3, 1, 2), max([1, 5, 2]), min("b", "a"), max([], default=0), max("aa", "b", key=len), sum([1, 2.5]), sum([[1], [2]], []))
# expect: 1 5 a 0 aa 3.5 [1, 2]
print(sum([0.1] * 10), sum(range(101)), min([(2, "b"), (1, "z")]))  # expect: 1.0 5050 (1, 'z')
try:
    max([])
except ValueError as error:
    print(error)  # expect: max() iterable argument is empty
