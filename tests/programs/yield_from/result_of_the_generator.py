# The value of yield from is what the inner generator returns.
def inner():
    yield 1
    return "result"


def outer():
    got = yield from inner()
    print("inner returned", got)  # expect: inner returned result
    nothing = yield from [2]
    print(nothing)  # expect: None


print(list(outer()))  # expect: [1, 2]
