# What a generator raises while it is dropped is only reported.
def g():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


it = g()
next(it)
del it
print("still here")  # expect: still here
# expect stderr: Exception ignored while closing generator <generator object g
# expect stderr: ValueError: in finally
