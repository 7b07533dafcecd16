from collections.abc import Iterable, MutableSequence, Sequence
class Bag(Sequence):
    def __init__(self, *items): self.items = items
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)
b = Bag(3, 1, 2)
print(list(b), 1 in b, b.index(2), b.count(3), list(reversed(b)), isinstance(b, Iterable))
# expect: [3, 1, 2] True 2 1 [2, 1, 3] True
try: b.index(9)
except ValueError as e: print(repr(e))  # expect: ValueError()
class L(MutableSequence):
    def __init__(self): self.x = []
    def __getitem__(self, i): return self.x[i]
    def __setitem__(self, i, v): self.x[i] = v
    def __delitem__(self, i): del self.x[i]
    def __len__(self): return len(self.x)
    def insert(self, i, v): self.x.insert(i, v)
q = L(); q.append(1); q.extend([2, 3]); q += [4]; q.reverse(); q.remove(2); print(q.x, q.pop(), q.x)
# expect: [4, 3] 1 [4, 3]
try: Sequence()
except TypeError as e: print(e)
# expect: Can't instantiate abstract class Sequence without an implementation for abstract methods '__getitem__', '__len__'
