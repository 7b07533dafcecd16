def every(a, b=2, /, c=3, *d, e, f=6, **g):
    return [a, b, c, d, e, f, g]

print(every(1, e=5))  # expect: [1, 2, 3, (), 5, 6, {}]
print(every(1, 20, 30, 40, 50, e=5, h=8))  # expect: [1, 20, 30, (40, 50), 5, 6, {'h': 8}]
print(every(1, e=5, c=7, b=9))  # expect: [1, 2, 7, (), 5, 6, {'b': 9}]
