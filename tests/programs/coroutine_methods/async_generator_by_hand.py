# asend() by hand ends with StopIteration at a yield.
async def g():
    got = yield 1
    print("got", got)


it = g()
try:
    it.asend(None).send(None)
except StopIteration as stop:
    print(stop.value)
try:
    it.asend("x").send(None)
except StopAsyncIteration:
    print("over")
# expect: 1
# expect: got x
# expect: over
