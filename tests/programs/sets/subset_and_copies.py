a = {1, 2}
b = a
c = a.copy()
b.add(3)
print(a == b, a is b, c < a, c.issubset(a), a > c, a.pop() in b | {1, 2, 3}, frozenset(c) == c)
# expect: True True True True True True True
