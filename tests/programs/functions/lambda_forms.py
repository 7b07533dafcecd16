add = lambda a, b=10, *rest, k=1: a + b + sum(rest) + k
print(add(1), add(1, 2), add(1, 2, 3, 4), add(1, k=100))  # expect: 12 4 11 111
print((lambda: "nothing")(), (lambda *a, **k: (a, k))(1, b=2))  # expect: nothing ((1,), {'b': 2})
print(sorted(["bb", "a", "ccc"], key=lambda text: -len(text)))  # expect: ['ccc', 'bb', 'a']
