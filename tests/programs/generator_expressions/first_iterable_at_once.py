# Only the first iterable is evaluated when the expression is.
def items(name):
    print("items", name)
    return [1, 2]


g = ((a, b) for a in items("outer") for b in items("inner"))
print("made")
print(list(g))
# expect: items outer
# expect: made
# expect: items inner
# expect: items inner
# expect: [(1, 1), (1, 2), (2, 1), (2, 2)]
