# Values sent in reach the innermost generator.
def inner():
    while True:
        got = yield
        if got is None:
            return "end"
        print("inner got", got)


def outer():
    print((yield from inner()))
    print("outer got", (yield "outer"))


g = outer()
next(g)
g.send(1)
g.send(2)
print(g.send(None))
try:
    g.send("last")
except StopIteration:
    print("over")
# expect: inner got 1
# expect: inner got 2
# expect: end
# expect: outer
# expect: outer got last
# expect: over
