# throw() takes an exception type too.
def g():
    while True:
        try:
            yield
        except ZeroDivisionError as error:
            print(repr(error))
            # expect: ZeroDivisionError()
            # expect: ZeroDivisionError('with text')


it = g()
next(it)
it.throw(ZeroDivisionError)
it.throw(ZeroDivisionError("with text"))
try:
    it.throw(5)
except TypeError as error:
    print(error)  # expect: exceptions must be classes or instances deriving from BaseException, not int
