print(list(enumerate("ab")), list(enumerate(["x"], start=5)), list(zip([1, 2, 3], "ab")), list(zip()), dict(enumerate("a")))
# expect: [(0, 'a'), (1, 'b')] [(5, 'x')] [(1, 'a'), (2, 'b')] [] {0: 'a'}
try:
    list(zip([1, 2], [3], strict=True))
except ValueError as error:
    print(error)  # expect: zip() argument 2 is shorter than argument 1
