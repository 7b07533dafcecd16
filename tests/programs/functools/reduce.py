# reduce folds an iterable from the left.
from functools import reduce

print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, [3, 9, 4], 5), reduce(lambda a, b: a - b, [1], initial=3))
# expect: 123 9 2
print(reduce(lambda a, b: a, [], "default"))  # expect: default
for arguments in [(max, []), (max,), (max, 5)]:
    try:
        reduce(*arguments)
    except TypeError as error:
        print(error)
        # expect: reduce() of empty iterable with no initial value
        # expect: reduce() takes at least 2 positional arguments (1 given)
        # expect: reduce() arg 2 must support iteration
