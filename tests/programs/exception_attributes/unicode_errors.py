def show(make):
    try:
        error = make()
        print(error, "|", error.object, error.start, error.end, error.reason)
        # expect: 'ascii' codec can't encode character '\xe9' in position 3: ordinal not in range | café 3 4 ordinal not in range
        # expect: 'ascii' codec can't encode character '\u20ac' in position 0: no | €😀 0 1 no
        # expect: 'ascii' codec can't encode character '\U0001f600' in position 1: no | €😀 1 2 no
        # expect: 'ascii' codec can't encode characters in position 0-1: no | €😀 0 2 no
        # expect: can't translate character '\x62' in position 1: no | abcd 1 2 no
        # expect: can't translate characters in position 1-2: no | abcd 1 3 no
    except TypeError as error:
        print(error)
        # expect: function takes exactly 5 arguments (1 given)
        # expect: argument 2 must be str, not int
        # expect: a bytes-like object is required, not 'str'


show(lambda: UnicodeEncodeError("ascii", "café", 3, 4, "ordinal not in range"))
show(lambda: UnicodeEncodeError("ascii", "€😀", 0, 1, "no"))
show(lambda: UnicodeEncodeError("ascii", "€😀", 1, 2, "no"))
show(lambda: UnicodeEncodeError("ascii", "€😀", 0, 2, "no"))
show(lambda: UnicodeTranslateError("abcd", 1, 2, "no"))
show(lambda: UnicodeTranslateError("abcd", 1, 3, "no"))
show(lambda: UnicodeEncodeError("ascii"))
show(lambda: UnicodeEncodeError("ascii", 2, 3, 4, 5))
show(lambda: UnicodeDecodeError("ascii", "text", 3, 4, "no"))
