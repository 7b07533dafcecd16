# The traceback shows the generator's frame below its caller.
def inner():
    yield 1
    raise KeyError("lost")


def outer():
    for x in inner():
        print(x)  # expect: 1


outer()
# expect error: KeyError: 'lost'
