print(dict(a=1, b=2), dict([("x", 1), ("y", 2)]), dict({"k": 1}, z=2), {**{"a": 1, "b": 2}, "a": 3}, dict(zip("ab", [1, 2])))
# expect: {'a': 1, 'b': 2} {'x': 1, 'y': 2} {'k': 1, 'z': 2} {'a': 3, 'b': 2} {'a': 1, 'b': 2}
print({"a": 1, "a": 2}, {1: "int", 1.0: "float", True: "bool"}, {(1, 2): "pair"}[1, 2], {"a": 1, "b": 2} == {"b": 2, "a": 1})
# expect: {'a': 2} {1: 'bool'} pair True
