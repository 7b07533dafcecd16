# What a Fraction can be made of, and what it says of the rest.
from fractions import Fraction

print(Fraction(6, -4), repr(Fraction(6, -4)), Fraction(), Fraction(Fraction(1, 2), Fraction(3, 4)))
# expect: -3/2 Fraction(-3, 2) 0 2/3
for text in ("3/4", " -1 / 3 ", "1_0/2", ".5", "-1.5e-3", "2E+2"):
    print(repr(Fraction(text)))
    # expect: Fraction(3, 4)
    # expect: Fraction(-1, 3)
    # expect: Fraction(5, 1)
    # expect: Fraction(1, 2)
    # expect: Fraction(-3, 2000)
    # expect: Fraction(200, 1)
print(Fraction(0.1), Fraction.from_float(0.75), Fraction.from_number(2), Fraction(True))
# expect: 3602879701896397/36028797018963968 3/4 2 1
for make in (
    lambda: Fraction("x"),
    lambda: Fraction("1.5/2"),
    lambda: Fraction(1, 0),
    lambda: Fraction([]),
    lambda: Fraction(1.5, 2),
    lambda: Fraction(float("nan")),
    lambda: Fraction(float("inf")),
    lambda: Fraction.from_float("a"),
    lambda: Fraction.from_number("a"),
    lambda: setattr(Fraction(1), "numerator", 2),
):
    try:
        print(make())
    except (TypeError, ValueError, ArithmeticError, AttributeError) as error:
        print(type(error).__name__, error)
        # expect: ValueError Invalid literal for Fraction: 'x'
        # expect: ValueError Invalid literal for Fraction: '1.5/2'
        # expect: ZeroDivisionError Fraction(1, 0)
        # expect: TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
        # expect: TypeError both arguments should be Rational instances
        # expect: ValueError cannot convert NaN to integer ratio
        # expect: OverflowError cannot convert Infinity to integer ratio
        # expect: TypeError Fraction.from_float() only takes floats, not 'a' (str)
        # expect: TypeError argument should be a Rational instance or have the as_integer_ratio() method
        # expect: AttributeError property 'numerator' of 'Fraction' object has no setter
