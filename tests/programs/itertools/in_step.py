# zip_longest, pairwise, starmap and batched.
from itertools import batched, pairwise, starmap, zip_longest

print(list(zip_longest("AB", "xyz")), list(zip_longest("AB", "xyz", fillvalue="-")), list(zip_longest()))
# expect: [('A', 'x'), ('B', 'y'), (None, 'z')] [('A', 'x'), ('B', 'y'), ('-', 'z')] []
print(list(pairwise("ABCD")), list(pairwise("A")))  # expect: [('A', 'B'), ('B', 'C'), ('C', 'D')] []
print(list(starmap(pow, [(2, 5), (3, 2)])))  # expect: [32, 9]
print(list(batched("ABCDEFG", 3)), list(batched("AB", 2, strict=True)))
# expect: [('A', 'B', 'C'), ('D', 'E', 'F'), ('G',)] [('A', 'B')]
try:
    list(batched("ABC", 2, strict=True))
except ValueError as error:
    print(error)  # expect: batched(): incomplete batch
