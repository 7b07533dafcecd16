# takewhile, dropwhile, filterfalse and compress.
from itertools import compress, dropwhile, filterfalse, takewhile

numbers = [1, 4, 6, 4, 1]
print(list(takewhile(lambda n: n < 5, numbers)), list(dropwhile(lambda n: n < 5, numbers)))  # expect: [1, 4] [6, 4, 1]
print(list(filterfalse(lambda n: n % 2, range(6))), list(filterfalse(None, [0, 1, "", "a"])))
# expect: [0, 2, 4] [0, '']
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])))  # expect: ['A', 'C', 'E', 'F']
taken = takewhile(lambda n: n < 2, [1, 5, 1])
print(list(taken), list(taken))  # expect: [1] []
