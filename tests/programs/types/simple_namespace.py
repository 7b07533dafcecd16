from types import SimpleNamespace
ns = SimpleNamespace(a=1, b="x")
ns.c = [ns]
print(ns, ns == SimpleNamespace(a=1), SimpleNamespace({"q": 2}))
# expect: namespace(a=1, b='x', c=[namespace(...)]) False namespace(q=2)
