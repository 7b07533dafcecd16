# __missing__ of a class on top of dict or defaultdict.
from collections import defaultdict


class Squares(dict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]


squares = Squares()
print(squares[4], squares, squares.get(5))  # expect: 16 {4: 16} None


class Keyed(defaultdict):
    def __missing__(self, key):
        value = self[key] = self.default_factory(key)
        return value


keyed = Keyed(str.upper)
print(keyed["a"], keyed)  # expect: A Keyed(<method 'upper' of 'str' objects>, {'a': 'A'})
