for arguments in (("ab", "c", 5), (5, "c", 5), (5, "c"), ("a", 5), ("ab", "c")):
    try:
        str.maketrans(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError maketrans() argument 3 must be str, not int
        # expect: TypeError maketrans() argument 3 must be str, not int
        # expect: TypeError first maketrans argument must be a string if there is a second argument
        # expect: TypeError maketrans() argument 2 must be str, not int
        # expect: ValueError the first two maketrans arguments must have equal length
