# What is not in the first map cannot be removed.
from collections import ChainMap

chain = ChainMap({"a": 1}, {"b": 2})
for act in (lambda: chain["c"], lambda: chain.pop("b"), lambda: ChainMap({}, {"x": 1}).popitem()):
    try:
        act()
    except KeyError as error:
        print(repr(error))
        # expect: KeyError('c')
        # expect: KeyError("Key not found in the first mapping: 'b'")
        # expect: KeyError('No keys found in the first mapping.')
try:
    del chain["b"]
except KeyError as error:
    print(error.args)  # expect: ("Key not found in the first mapping: 'b'",)
print(chain.pop("a"), chain.pop("zzz", None), chain)  # expect: 1 None ChainMap({}, {'b': 2})
chain.clear()
print(chain)  # expect: ChainMap({}, {'b': 2})
