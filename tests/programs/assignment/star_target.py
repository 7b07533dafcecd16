first, *rest = [1, 2, 3]
*start, last = "abc"
a, *middle, z = range(5)
one, *none = (1,)
print(first, rest, start, last, a, middle, z, one, none)  # expect: 1 [2, 3] ['a', 'b'] c 0 [1, 2, 3] 4 1 []
