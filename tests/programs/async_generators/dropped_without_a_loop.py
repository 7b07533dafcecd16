# Never iterated: nothing to close, nothing to warn about.
async def g():
    try:
        yield 1
    finally:
        print("never")


it = g()
del it
print("end")  # expect: end
