try:
    try:
        int("x")
    except ValueError:
        [][0]
except IndexError as error:
    print(error)  # expect: list index out of range
    print(repr(error.__context__))  # expect: ValueError("invalid literal for int() with base 10: 'x'")
