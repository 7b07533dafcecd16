# From texts, ints, floats and tuples.
from decimal import Decimal, DecimalTuple

for value in ("1.10", "-0", " 12 ", "1_000.5", "1E+3", "1e-10", "Infinity", "-inf", "NaN", "sNaN12", 5, True, 1.1, (1, (1, 2), -1)):
    print(repr(value), repr(Decimal(value)))
    # expect: '1.10' Decimal('1.10')
    # expect: '-0' Decimal('-0')
    # expect: ' 12 ' Decimal('12')
    # expect: '1_000.5' Decimal('1000.5')
    # expect: '1E+3' Decimal('1E+3')
    # expect: '1e-10' Decimal('1E-10')
    # expect: 'Infinity' Decimal('Infinity')
    # expect: '-inf' Decimal('-Infinity')
    # expect: 'NaN' Decimal('NaN')
    # expect: 'sNaN12' Decimal('sNaN12')
    # expect: 5 Decimal('5')
    # expect: True Decimal('1')
    # expect: 1.1 Decimal('1.100000000000000088817841970012523233890533447265625')
    # expect: (1, (1, 2), -1) Decimal('-1.2')
print(Decimal(), Decimal.from_float(0.1), Decimal("0.0000001"), Decimal("0.000001"), Decimal("123.456").as_tuple())
# expect: 0 0.1000000000000000055511151231257827021181583404541015625 1E-7 0.000001 DecimalTuple(sign=0, digits=(1, 2, 3, 4, 5, 6), exponent=-3)
print(Decimal(DecimalTuple(0, (1, 2, 3), 2)), Decimal("1.5").as_integer_ratio(), Decimal("100").adjusted())
# expect: 1.23E+4 (3, 2) 2
for value in ("abc", "", "1..2", None, [1], (2, (1,), 0), "--1"):
    try:
        print(Decimal(value))
    except Exception as error:
        print(type(error).__name__, error)
        # expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
        # expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
        # expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
        # expect: TypeError conversion from NoneType to Decimal is not supported
        # expect: ValueError argument must be a sequence of length 3
        # expect: ValueError sign must be an integer with the value 0 or 1
        # expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
print(int(Decimal("-2.9")), float(Decimal("1.1")), bool(Decimal("0.0")), str(Decimal("1.0")), hash(Decimal("1.0")) == hash(1))
# expect: -2 1.1 False 1.0 True
