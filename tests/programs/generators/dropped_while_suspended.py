# The last reference gone, a suspended generator is closed at once.
def g(name):
    try:
        yield 1
    finally:
        print("closing", name)


it = g("first")
next(it)
it = None
print("after drop")


def use():
    local = g("second")
    next(local)
    print("leaving")


use()
print("left")
# expect: closing first
# expect: after drop
# expect: leaving
# expect: closing second
# expect: left
