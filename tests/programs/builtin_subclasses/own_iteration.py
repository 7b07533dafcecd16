# A list or dict whose class iterates in its own way is walked that way.
class Doubled(list):
    def __iter__(self):
        return iter([item * 2 for item in range(len(self))])

d = Doubled([5, 6, 7])
a, b, c = d
print(list(d), [*d], tuple(d), sorted(d, reverse=True), a, b, c, d[0], sum(d))
# expect: [0, 2, 4] [0, 2, 4] (0, 2, 4) [4, 2, 0] 0 2 4 5 6

class Keys(dict):
    def keys(self):
        return ["k"]
    def __iter__(self):
        return iter(["k"])
    def __getitem__(self, key):
        return key + "!"

print(dict(Keys(a=1)), list(Keys(a=1)), len(Keys(a=1)))  # expect: {'k': 'k!'} ['k'] 1
