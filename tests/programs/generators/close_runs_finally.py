# close() raises GeneratorExit at the yield: finally runs.
def g():
    try:
        yield 1
        print("never")
    finally:
        print("cleaned up")  # expect: cleaned up


it = g()
next(it)
it.close()
it.close()
print(list(it))  # expect: []
