# Length, items, deletion, membership, slices.
class Table:
    def __init__(self):
        self.rows = {}

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, key):
        return self.rows[key]

    def __setitem__(self, key, value):
        print("set", key)
        self.rows[key] = value

    def __delitem__(self, key):
        del self.rows[key]

    def __contains__(self, key):
        return key in self.rows

    def __iter__(self):
        return iter(self.rows)

t = Table()
print(bool(t))
t["a"] = 1
t["b"] = 2
t["a"] += 10
print(len(t), t["a"], "b" in t, "c" not in t, list(t))
del t["b"]
try:
    t["b"]
except KeyError as error:
    print("missing", error)

class Slices:
    def __getitem__(self, key):
        return key

print(Slices()[1:2], Slices()[::2, 0], Slices()[...])
# expect: False
# expect: set a
# expect: set b
# expect: set a
# expect: 2 11 True True ['a', 'b']
# expect: missing 'b'
# expect: slice(1, 2, None) (slice(None, None, 2), 0) Ellipsis
