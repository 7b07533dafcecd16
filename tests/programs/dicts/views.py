d = {"a": 1, "b": 2}
keys, items = d.keys(), d.items()
d["c"] = 3
print(keys, d.values(), items, len(keys))
# expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3
print("c" in keys, ("a", 1) in items, 3 in d.values(), keys & {"a", "z"}, sorted(keys | {"q"}))
# expect: True True True {'a'} ['a', 'b', 'c', 'q']
for key, value in d.items():
    print(key, value)
    # expect: a 1
    # expect: b 2
    # expect: c 3
