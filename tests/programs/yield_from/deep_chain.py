# Delegation through many levels.
def level(n):
    if n == 0:
        got = yield "bottom"
        return got
    return (yield from level(n - 1))


g = level(50)
print(next(g))  # expect: bottom
try:
    g.send("up")
except StopIteration as stop:
    print(stop.value)  # expect: up
