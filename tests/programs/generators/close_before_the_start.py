# Closing a generator that has not begun runs nothing.
def g():
    try:
        yield 1
    finally:
        print("never")


it = g()
it.close()
print(list(it))  # expect: []
