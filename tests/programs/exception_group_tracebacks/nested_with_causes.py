def fail(number):
    raise ValueError(number)


def gather():
    errors = []
    for number in range(2):
        try:
            fail(number)
        except ValueError as error:
            errors.append(error)
    errors[0].add_note("the first one\nof two")
    try:
        fail("cause")
    except ValueError as error:
        try:
            raise KeyError("key") from error
        except KeyError as second:
            errors.append(second)
    raise ExceptionGroup("inner", errors)


try:
    gather()
except ExceptionGroup as error:
    raise ExceptionGroup("outer", [error, TypeError("two\nlines"), ExceptionGroup("last", [OSError("x")])])
# expect error:       +------------------------------------
