(a, b), [c, (d, *e)], f = (1, 2), [3, (4, 5, 6)], "x"
print(a, b, c, d, e, f)  # expect: 1 2 3 4 [5, 6] x
for (x, y), z in [((1, 2), 3), ("ab", "c")]:
    print(x, y, z)
    # expect: 1 2 3
    # expect: a b c
