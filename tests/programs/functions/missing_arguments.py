def three(a, b, c, *, d):
    pass

for arguments in ([], [1], [1, 2], [1, 2, 3]):
    try:
        three(*arguments)
    except TypeError as error:
        print(error)
        # expect: three() missing 3 required positional arguments: 'a', 'b', and 'c'
        # expect: three() missing 2 required positional arguments: 'b' and 'c'
        # expect: three() missing 1 required positional argument: 'c'
        # expect: three() missing 1 required keyword-only argument: 'd'
