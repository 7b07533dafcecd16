print(sorted("hello"), sorted([3, 1, 2], reverse=True), sorted({"b": 1, "a": 2}), list(reversed([1, 2])), list(reversed("ab")))
# expect: ['e', 'h', 'l', 'l', 'o'] [3, 2, 1] ['a', 'b'] [2, 1] ['b', 'a']
print(sorted([("a", 2), ("b", 1), ("c", 2)], key=lambda p: p[1], reverse=True), list(reversed(range(3))), list(reversed({"x": 1, "y": 2})))
# expect: [('a', 2), ('c', 2), ('b', 1)] [2, 1, 0] ['y', 'x']
