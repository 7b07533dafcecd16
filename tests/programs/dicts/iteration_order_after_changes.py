d = dict.fromkeys(["c", "a", "b"], 0)
d["a"] += 5
del d["c"]
d["c"] = 1
print(list(d.items()), list(reversed(d)), next(iter(d)), sorted(d), max(d, key=d.get))
# expect: [('a', 5), ('b', 0), ('c', 1)] ['c', 'b', 'a'] a ['a', 'b', 'c'] a
