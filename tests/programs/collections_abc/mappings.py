from collections.abc import MutableMapping
class Low(MutableMapping):
    def __init__(self, *a, **k): self.d = dict(); self.update(*a, **k)
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
l = Low({"A": 1}, B=2)
print(dict(l), l["a"], l.get("zz"), l.pop("A"), l.setdefault("Q", 5), list(l.items()), "q" in l, l == {"b": 2, "q": 5})
# expect: {'a': 1, 'b': 2} 1 None 1 5 [('b', 2), ('q', 5)] True True
l.clear(); print(len(l), l.pop("x", 1))  # expect: 0 1
try: l.popitem()
except KeyError as e: print(repr(e))  # expect: KeyError()
