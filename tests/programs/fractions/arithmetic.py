# Arithmetic and order of fractions with each other, ints and floats.
from fractions import Fraction
import math

a = Fraction(-7, 2)
for b in (2, Fraction(2, 3), 0.5, True):
    print(a + b, b + a, a - b, b - a, a * b, b * a, a / b, b / a)
    print(a // b, b // a, a % b, b % a, divmod(a, b), divmod(b, a))
    print(a == b, a < b, b < a, a >= b, b >= a)
print(a**2, a**-3, 2 ** Fraction(3), 2 ** Fraction(-3), Fraction(4) ** Fraction(1, 2), Fraction(2) ** 0.5)
print(math.floor(a), math.ceil(a), math.trunc(a), int(a), float(a), abs(a), -a, +a, bool(a), bool(Fraction()))
print([round(Fraction(n, 2)) for n in range(-5, 6)], round(Fraction(22, 7), 2), repr(round(Fraction(1234), -2)))
print(hash(Fraction(1, 2)) == hash(0.5), hash(Fraction(5)) == hash(5), {Fraction(1, 4): "quarter"}[0.25])
print(Fraction(1, 2) == 0.5, Fraction(1, 10) == 0.1, Fraction(1) < float("inf"), Fraction(1) == "1", Fraction(1) == None)
print(sum([Fraction(1, n) for n in range(1, 11)]), sorted([Fraction(1, 2), 0.3, 1]), max(Fraction(1, 3), 0.33))
print(a.numerator, a.denominator, a.as_integer_ratio(), a.is_integer(), Fraction(4, 2).is_integer())
for call in (
    lambda: a + "x",
    lambda: [] * a,
    lambda: a < "x",
    lambda: a / 0,
    lambda: a // 0,
    lambda: a % Fraction(0),
    lambda: Fraction(0) ** -1,
    lambda: a / 0.0,
    lambda: pow(a, 2, 3),
):
    try:
        print(call())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
# expect: -3/2 -3/2 -11/2 11/2 -7 -7 -7/4 -4/7
# expect: -2 -1 1/2 -3/2 (-2, Fraction(1, 2)) (-1, Fraction(-3, 2))
# expect: False True False False True
# expect: -17/6 -17/6 -25/6 25/6 -7/3 -7/3 -21/4 -4/21
# expect: -6 -1 1/2 -17/6 (-6, Fraction(1, 2)) (-1, Fraction(-17, 6))
# expect: False True False False True
# expect: -3.0 -3.0 -4.0 4.0 -1.75 -1.75 -7.0 -0.14285714285714285
# expect: -7.0 -1.0 0.0 -3.0 (-7.0, 0.0) (-1.0, -3.0)
# expect: False True False False True
# expect: -5/2 -5/2 -9/2 9/2 -7/2 -7/2 -7/2 -2/7
# expect: -4 -1 1/2 -5/2 (-4, Fraction(1, 2)) (-1, Fraction(-5, 2))
# expect: False True False False True
# expect: 49/4 -8/343 8 1/8 2.0 1.4142135623730951
# expect: -4 -3 -3 -3 -3.5 7/2 7/2 -7/2 True False
# expect: [-2, -2, -2, -1, 0, 0, 0, 1, 2, 2, 2] 157/50 Fraction(1200, 1)
# expect: True True quarter
# expect: True False True False False
# expect: 7381/2520 [0.3, Fraction(1, 2), 1] 1/3
# expect: -7 2 (-7, 2) False True
# expect: TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
# expect: TypeError can't multiply sequence by non-int of type 'Fraction'
# expect: TypeError '<' not supported between instances of 'Fraction' and 'str'
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ZeroDivisionError division by zero
# expect: TypeError unsupported operand type(s) for ** or pow(): 'Fraction', 'int', 'int'
