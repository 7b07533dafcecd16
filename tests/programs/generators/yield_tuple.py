# A yield without parentheses makes a tuple.
def g():
    yield 1, 2
    x = yield
    print(x)
    yield *range(3), 9


it = g()
print(next(it))
print(next(it))
print(it.send("sent"))
# expect: (1, 2)
# expect: None
# expect: sent
# expect: (0, 1, 2, 9)
