# close() gives what the generator returns on GeneratorExit.
def g():
    try:
        yield 1
    except GeneratorExit:
        return 42


it = g()
next(it)
print(it.close())  # expect: 42
print(it.close())  # expect: None
