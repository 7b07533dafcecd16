# accumulate gives each total on the way.
import itertools

print(list(itertools.accumulate([1, 2, 3, 4])))  # expect: [1, 3, 6, 10]
print(list(itertools.accumulate([3, 1, 4, 1], max)))  # expect: [3, 3, 4, 4]
print(list(itertools.accumulate([1, 2], lambda a, b: a * b, initial=10)))  # expect: [10, 10, 20]
print(list(itertools.accumulate([], initial=10)), list(itertools.accumulate([])))  # expect: [10] []
try:
    list(itertools.accumulate([1, "a"]))
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'str'
