# send() makes the yield expression evaluate to its argument; next() to None.
def echo():
    while True:
        got = yield
        print("got", got)
        # expect: got 1
        # expect: got two
        # expect: got None
        if got is None:
            return


g = echo()
next(g)
g.send(1)
g.send("two")
try:
    next(g)
except StopIteration:
    print("over")  # expect: over
