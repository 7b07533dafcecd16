print({n: n ** 2 for n in range(4)}, {k: v for k, v in zip("ab", [1, 2])}, {v: k for k, v in {"x": 1}.items()})
# expect: {0: 0, 1: 1, 2: 4, 3: 9} {'a': 1, 'b': 2} {1: 'x'}
print(sorted({len(word) for word in ["a", "bb", "cc"]}), {x % 1 for x in range(5)})  # expect: [1, 2] {0}
