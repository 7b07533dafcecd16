# Before the first yield only None can be sent.
def g():
    got = yield 1
    print(got)


it = g()
try:
    it.send(5)
except TypeError as error:
    print(error)  # expect: can't send non-None value to a just-started generator
print(it.send(None))  # expect: 1
