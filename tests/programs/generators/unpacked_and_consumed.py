# Whatever takes an iterable takes a generator.
def g():
    yield 3
    yield 1
    yield 2


a, b, c = g()
print(a, b, c)  # expect: 3 1 2
first, *rest = g()
print(first, rest)  # expect: 3 [1, 2]
print(list(g()), tuple(g()), sorted(g()), sum(g()), max(g()), 1 in g())
# expect: [3, 1, 2] (3, 1, 2) [1, 2, 3] 6 3 True
print(*g())  # expect: 3 1 2
print(dict(zip(g(), g())))  # expect: {3: 3, 1: 1, 2: 2}
print(", ".join(str(x) for x in g()))  # expect: 3, 1, 2
print(list(enumerate(g())), list(map(str, g())), any(x > 2 for x in g()))
# expect: [(0, 3), (1, 1), (2, 2)] ['3', '1', '2'] True
