d = {"a": 1, "b": 2, "c": 3}
print(d.pop("a"), d.pop("zz", None), d.popitem(), d)  # expect: 1 None ('c', 3) {'b': 2}
d.update({"x": 9}, y=8)
d |= {"b": 0}
print(d, d | {"k": 1}, d.copy() == d, dict.fromkeys("ab", 0))
# expect: {'b': 0, 'x': 9, 'y': 8} {'b': 0, 'x': 9, 'y': 8, 'k': 1} True {'a': 0, 'b': 0}
d.clear()
print(d)  # expect: {}
for action in (lambda: d.pop("q"), lambda: d.popitem()):
    try:
        action()
    except KeyError as error:
        print(error)
        # expect: 'q'
        # expect: 'popitem(): dictionary is empty'
