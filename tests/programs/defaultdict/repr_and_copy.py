# repr, copy, merge and equality of a defaultdict.
from collections import defaultdict

table = defaultdict(list, {"a": [1]}, b=[2])
print(table)  # expect: defaultdict(<class 'list'>, {'a': [1], 'b': [2]})
print(table.copy(), table.default_factory)  # expect: defaultdict(<class 'list'>, {'a': [1], 'b': [2]}) <class 'list'>
print(table | {"c": [3]})  # expect: defaultdict(<class 'list'>, {'a': [1], 'b': [2], 'c': [3]})
print({"c": [3]} | table)  # expect: defaultdict(<class 'list'>, {'c': [3], 'a': [1], 'b': [2]})
print(table == {"a": [1], "b": [2]})  # expect: True
table.default_factory = None
try:
    table["z"]
except KeyError as error:
    print(repr(error))  # expect: KeyError('z')
inner = defaultdict(int)
inner["self"] = inner
print(inner)  # expect: defaultdict(<class 'int'>, {'self': defaultdict(<class 'int'>, {...})})
