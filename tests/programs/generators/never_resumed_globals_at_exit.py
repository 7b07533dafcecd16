# A generator that is still suspended at the end is closed then.
def g():
    try:
        yield 1
    finally:
        print("closed at the end")


it = g()
next(it)
print("last line")
# expect: last line
# expect: closed at the end
