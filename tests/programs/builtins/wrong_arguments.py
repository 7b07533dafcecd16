actions = [
    lambda: len(),
    lambda: len(1, 2),
    lambda: abs("x"),
    lambda: sum(["a"]),
    lambda: min(),
    lambda: sorted(5),
    lambda: int([]),
    lambda: float(None),
    lambda: range(),
    lambda: isinstance(1, 5),
    lambda: next([1]),
    lambda: round("x"),
    lambda: sum("ab"),
    lambda: enumerate(5),
    lambda: print(*5),
]
for action in actions:
    try:
        action()
    except TypeError as error:
        print(error)
        # expect: len() takes exactly one argument (0 given)
        # expect: len() takes exactly one argument (2 given)
        # expect: bad operand type for abs(): 'str'
        # expect: unsupported operand type(s) for +: 'int' and 'str'
        # expect: min expected at least 1 argument, got 0
        # expect: 'int' object is not iterable
        # expect: int() argument must be a string, a bytes-like object or a real number, not 'list'
        # expect: float() argument must be a string or a real number, not 'NoneType'
        # expect: range expected at least 1 argument, got 0
        # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
        # expect: 'list' object is not an iterator
        # expect: type str doesn't define __round__ method
        # expect: unsupported operand type(s) for +: 'int' and 'str'
        # expect: 'int' object is not iterable
        # expect: print() argument after * must be an iterable, not int
