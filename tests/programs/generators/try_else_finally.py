# try, else and finally around yields, run to the end and closed early.
def numbers():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit seen")
        raise
    else:
        print("else")
    finally:
        print("finally")


for x in numbers():
    print(x)
it = numbers()
next(it)
del it
# expect: 1
# expect: 2
# expect: else
# expect: finally
# expect: exit seen
# expect: finally
