try:
    try:
        try:
            raise ValueError("one")
        except ValueError:
            raise KeyError("two")
    except KeyError:
        raise TypeError("three")
except TypeError as error:
    while error:
        print(repr(error))
        # expect: TypeError('three')
        # expect: KeyError('two')
        # expect: ValueError('one')
        error = error.__context__
