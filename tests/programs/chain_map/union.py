# `|` copies the first map; `|=` changes it.
from collections import ChainMap

first = {"a": 1}
chain = ChainMap(first, {"b": 2})
print(chain | {"c": 3}, {"a": 9, "z": 0} | chain)
# expect: ChainMap({'a': 1, 'c': 3}, {'b': 2}) ChainMap({'a': 1, 'z': 0, 'b': 2})
chain |= {"d": 4}
print(first, chain.copy() == chain, chain == {"a": 1, "b": 2, "d": 4})  # expect: {'a': 1, 'd': 4} True True
try:
    chain | 3
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'ChainMap' and 'int'


class Upper(ChainMap):
    def __missing__(self, key):
        return key.upper()


print(Upper({"a": 1})["q"], Upper({}).get("q"), type(Upper() | {}).__name__)  # expect: Q None Upper
chain["self"] = chain
print(chain)  # expect: ChainMap({'a': 1, 'd': 4, 'self': ...}, {'b': 2})
