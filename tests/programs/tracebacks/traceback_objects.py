def inner():
    raise ValueError("x")


def outer():
    inner()


try:
    outer()
except ValueError as error:
    traceback = error.__traceback__
    lines = []
    while traceback:
        lines.append(traceback.tb_lineno)
        traceback = traceback.tb_next
    print(lines)  # expect: [10, 6, 2]
    error.__traceback__.tb_next = None
    print(error.__traceback__.tb_next)  # expect: None
    for value in (3, error.__traceback__):
        try:
            error.__traceback__.tb_next = value
        except (TypeError, ValueError) as problem:
            print(problem)
            # expect: expected traceback object, got 'int'
            # expect: traceback loop detected
    print(error.with_traceback(None) is error, error.__traceback__)  # expect: True None
    try:
        error.with_traceback(1)
    except TypeError as problem:
        print(problem)  # expect: __traceback__ must be a traceback or None
