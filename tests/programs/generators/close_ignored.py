# A generator that yields while it is closed is an error.
def g():
    try:
        yield 1
    finally:
        yield 2


it = g()
next(it)
try:
    it.close()
except RuntimeError as error:
    print(error)  # expect: generator ignored GeneratorExit
print(list(it))
# expect error: GeneratorExit
