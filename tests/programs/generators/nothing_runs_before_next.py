# Calling a generator function runs nothing of it.
def g():
    print("begun")
    yield 1


it = g()
print("made")
print(next(it))
# expect: made
# expect: begun
# expect: 1
