five, one = 5, [1]
actions = [
    lambda: 1 + "1",
    lambda: "1" + 1,
    lambda: [1] + (2,),
    lambda: -"x",
    lambda: 1 < "2",
    lambda: len(5),
    lambda: five[0],
    lambda: one["a"],
    lambda: None.upper(),
    lambda: {[]: 1},
    lambda: int("12a"),
    lambda: float("x"),
    lambda: list(5),
    lambda: "abc".index("z"),
    lambda: [1].remove(2),
    lambda: [].pop(),
    lambda: 3 in 5,
    lambda: "a" * "b",
]
for action in actions:
    try:
        action()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
        # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
        # expect: TypeError: can only concatenate str (not "int") to str
        # expect: TypeError: can only concatenate list (not "tuple") to list
        # expect: TypeError: bad operand type for unary -: 'str'
        # expect: TypeError: '<' not supported between instances of 'int' and 'str'
        # expect: TypeError: object of type 'int' has no len()
        # expect: TypeError: 'int' object is not subscriptable
        # expect: TypeError: list indices must be integers or slices, not str
        # expect: AttributeError: 'NoneType' object has no attribute 'upper'
        # expect: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
        # expect: ValueError: invalid literal for int() with base 10: '12a'
        # expect: ValueError: could not convert string to float: 'x'
        # expect: TypeError: 'int' object is not iterable
        # expect: ValueError: substring not found
        # expect: ValueError: list.remove(x): x not in list
        # expect: IndexError: pop from empty list
        # expect: TypeError: argument of type 'int' is not a container or iterable
        # expect: TypeError: can't multiply sequence by non-int of type 'str'
