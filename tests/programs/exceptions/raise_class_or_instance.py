for thing in (ValueError, ValueError("made"), KeyError):
    try:
        raise thing
    except Exception as error:
        print(repr(error))
        # expect: ValueError()
        # expect: ValueError('made')
        # expect: KeyError()
try:
    raise "text"
except TypeError as error:
    print(error)  # expect: exceptions must derive from BaseException
