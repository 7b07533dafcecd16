a, b = 1, 2
a, b = b, a
print(a, b)  # expect: 2 1
items = [1, 2, 3]
items[0], items[2] = items[2], items[0]
i = 0
i, items[i] = 1, "one"
print(items, i)  # expect: [3, 'one', 1] 1
