# A dict with methods and attributes of its own.
class Defaults(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.misses = 0

    def __missing__(self, key):
        self.misses += 1
        return f"no {key}"

    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)

d = Defaults(a=1)
d["b"] = 5
print(d, d["a"], d["x"], d.get("x"), d.misses, len(d), isinstance(d, dict), type(d).__name__)
# expect: {'a': 1, 'b': 10} 1 no x None 1 2 True Defaults
print(d == {"a": 1, "b": 10}, sorted(d), {**d}, dict(d), "a" in d, d.__dict__)
# expect: True ['a', 'b'] {'a': 1, 'b': 10} {'a': 1, 'b': 10} True {'misses': 1}
