# A return before the first yield makes an empty generator.
def g(flag):
    if not flag:
        return
    yield 1


print(list(g(False)), list(g(True)))  # expect: [] [1]
