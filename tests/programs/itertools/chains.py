# chain goes through one iterable after the other.
from itertools import chain

print(list(chain([1, 2], "ab", range(2))))  # expect: [1, 2, 'a', 'b', 0, 1]
print(list(chain.from_iterable(["cd", "ef"])))  # expect: ['c', 'd', 'e', 'f']
print(list(chain()))  # expect: []
parts = chain("ab", "cd")
print(next(parts), list(parts), list(parts))  # expect: a ['b', 'c', 'd'] []
try:
    list(chain([1], 5))
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
