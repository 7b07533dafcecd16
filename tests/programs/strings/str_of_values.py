print(str(12), str(1.0), str(None), str(True), str([1, "a"]), str(("x",)), str({"k": 'v'}), str(ValueError("e")))
# expect: 12 1.0 None True [1, 'a'] ('x',) {'k': 'v'} e
print(repr("a"), str("a"), [str(n) for n in range(3)], str())  # expect: 'a' a ['0', '1', '2']
