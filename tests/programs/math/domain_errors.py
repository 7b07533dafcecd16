import math

for attempt in [
    lambda: math.sqrt(-1),
    lambda: math.acos(2),
    lambda: math.acosh(0.5),
    lambda: math.atanh(1),
    lambda: math.log1p(-1),
    lambda: math.sin(math.inf),
    lambda: math.gamma(-2),
    lambda: math.pow(-1, 0.5),
    lambda: math.pow(0, -1),
    lambda: math.pow(1e300, 2),
    lambda: math.exp(1000),
    lambda: math.fmod(7, 0),
    lambda: math.sqrt(10**400),
    lambda: math.sqrt("4"),
    lambda: math.sqrt(),
]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: ValueError expected a nonnegative input, got -1.0
        # expect: ValueError expected a number in range from -1 up to 1, got 2.0
        # expect: ValueError expected argument value not less than 1, got 0.5
        # expect: ValueError expected a number between -1 and 1, got 1.0
        # expect: ValueError expected argument value > -1, got -1.0
        # expect: ValueError expected a finite input, got inf
        # expect: ValueError expected a noninteger or positive integer, got -2.0
        # expect: ValueError math domain error
        # expect: ValueError math domain error
        # expect: OverflowError math range error
        # expect: OverflowError math range error
        # expect: ValueError math domain error
        # expect: OverflowError int too large to convert to float
        # expect: TypeError must be real number, not str
        # expect: TypeError math.sqrt() takes exactly one argument (0 given)
