t = (1, 2, 3)
print(t, (), (1,), 1, t + (4,), t * 2, t[0], t[-1], len(t), 2 in t, t.index(3), t.count(1), tuple("ab"), tuple([1]))
# expect: (1, 2, 3) () (1,) 1 (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) 1 3 3 True 2 1 ('a', 'b') (1,)
print((1, 2) < (1, 3), (1, 2) == (1, 2), (1, "a") == [1, "a"], {(1, 2): "x"}[(1, 2)])  # expect: True True False x
