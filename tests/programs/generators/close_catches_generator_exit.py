# A generator sees its closing as GeneratorExit.
def g():
    try:
        yield 1
    except GeneratorExit as exit:
        print("exit", repr(exit))  # expect: exit GeneratorExit()
        raise


it = g()
next(it)
print(it.close())  # expect: None
