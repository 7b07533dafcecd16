from collections.abc import MutableSet
class S(MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x):
        if x not in self.s: self.s.append(x)
    def discard(self, x):
        if x in self.s: self.s.remove(x)
    def __repr__(self): return f"S({self.s})"
a, c = S([1, 2, 3]), S([2, 3, 4])
print(a & c, a | c, a - c, a ^ c, a <= c, a < S([1,2,3,4]), a == S([3,2,1]), a.isdisjoint([9]), a >= S([1]))
# expect: S([2, 3]) S([1, 2, 3, 4]) S([1]) S([1, 4]) False True True True True
a |= [7]; a -= [1]; a &= S([2, 7]); print(a); a.remove(7); print(a.pop(), len(a))
# expect: S([2, 7])
# expect: 2 0
try: a.remove(5)
except KeyError as e: print(repr(e))  # expect: KeyError(5)
