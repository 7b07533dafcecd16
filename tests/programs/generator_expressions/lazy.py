# A generator expression computes when asked.
def show(x):
    print("compute", x)
    return x


g = (show(x) for x in range(3))
print("made")
print(next(g))
print(next(g))
# expect: made
# expect: compute 0
# expect: 0
# expect: compute 1
# expect: 1
