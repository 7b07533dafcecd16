for value, spec in ((1, "z!"), ("a", "d"), (1.5, "d"), ("a", "=5"), (1, ",s"), ("s", "+")):
    try:
        print(format(value, spec))
    except ValueError as error:
        print(error)
        # expect: Unknown format code '!' for object of type 'int'
        # expect: Unknown format code 'd' for object of type 'str'
        # expect: Unknown format code 'd' for object of type 'float'
        # expect: '=' alignment not allowed in string format specifier
        # expect: Cannot specify ',' with 's'.
        # expect: Sign not allowed in string format specifier
