try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None
except ValueError as error:
    print(error, error.__cause__, repr(error.__context__), error.__suppress_context__)
    # expect: hidden None ZeroDivisionError('division by zero') True
