from types import MappingProxyType
m = MappingProxyType({"a": 1})
print(m, m["a"], len(m), list(m), m.get("z"), "a" in m, m == {"a": 1})  # expect: {'a': 1} 1 1 ['a'] None True True
try: m["b"] = 2
except TypeError as e: print(e)  # expect: 'mappingproxy' object does not support item assignment
try: MappingProxyType(3)
except TypeError as e: print(e)  # expect: mappingproxy() argument must be a mapping, not int
