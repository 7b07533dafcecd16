# With ints, floats and each other.
from decimal import Decimal, InvalidOperation
from fractions import Fraction

print(Decimal("1.0") == 1, Decimal("1.10") == Decimal("1.1"), Decimal("0.1") == 0.1, Decimal("0.5") == 0.5, Decimal(1) != "1")
# expect: True True False True True
print(Decimal("1.1") < 1.2, Decimal(3) > 2, Decimal("-0") == 0, Decimal("inf") > 10**100, Decimal("0.5") == Fraction(1, 2))
# expect: True True True True True
print({Decimal("1.0"): "one"}[1], hash(Decimal("1.5")) == hash(1.5), len({Decimal("1.0"), Decimal("1.00"), 1}))
# expect: one True 1
print(Decimal("1.0").compare(2), Decimal("1.0").compare_total(Decimal("1.00")), Decimal("NaN") == Decimal("NaN"), Decimal("1").max(Decimal("NaN")))
# expect: -1 1 False 1
print(Decimal("1.0").is_zero(), Decimal("nan").is_nan(), Decimal("-inf").is_infinite(), Decimal("-1").is_signed(), Decimal("1").number_class())
# expect: False True True True +Normal
for act in (lambda: Decimal("NaN") < 1, lambda: Decimal(1) < "x", lambda: Decimal(1) + 1.5, lambda: 1.5 * Decimal(1), lambda: Decimal("sNaN") == 1):
    try:
        print(act())
    except (TypeError, InvalidOperation) as error:
        print(type(error).__name__, error)
        # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
        # expect: TypeError '<' not supported between instances of 'decimal.Decimal' and 'str'
        # expect: TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
        # expect: TypeError unsupported operand type(s) for *: 'float' and 'decimal.Decimal'
        # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
