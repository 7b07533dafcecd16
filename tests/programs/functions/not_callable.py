for thing in (5, "text", None, [1]):
    try:
        thing()
    except TypeError as error:
        print(error)
        # expect: 'int' object is not callable
        # expect: 'str' object is not callable
        # expect: 'NoneType' object is not callable
        # expect: 'list' object is not callable
