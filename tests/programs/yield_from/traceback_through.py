# A traceback shows each level of delegation.
def inner():
    yield 1
    raise ValueError("deep")


def outer():
    yield from inner()


for x in outer():
    print(x)  # expect: 1
# expect error: ValueError: deep
