# quantize, round and the modes.
import decimal
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
import math

cent = Decimal("0.01")
print(Decimal("2.675").quantize(cent), Decimal("2.665").quantize(cent), Decimal("2.675").quantize(cent, rounding=ROUND_HALF_UP))
# expect: 2.68 2.66 2.68
for mode in ("UP", "DOWN", "CEILING", "FLOOR", "HALF_UP", "HALF_DOWN", "HALF_EVEN", "05UP"):
    print(mode, [str(Decimal(text).quantize(Decimal(1), "ROUND_" + mode)) for text in ("2.5", "-2.5", "1.1", "-1.9", "0.5", "5.01")])
    # expect: UP ['3', '-3', '2', '-2', '1', '6']
    # expect: DOWN ['2', '-2', '1', '-1', '0', '5']
    # expect: CEILING ['3', '-2', '2', '-1', '1', '6']
    # expect: FLOOR ['2', '-3', '1', '-2', '0', '5']
    # expect: HALF_UP ['3', '-3', '1', '-2', '1', '5']
    # expect: HALF_DOWN ['2', '-2', '1', '-2', '0', '5']
    # expect: HALF_EVEN ['2', '-2', '1', '-2', '0', '5']
    # expect: 05UP ['2', '-2', '1', '-1', '1', '6']
print(round(Decimal("2.5")), round(Decimal("3.5")), round(Decimal("2.675"), 2), round(Decimal("1234"), -2), type(round(Decimal("2.5"))))
# expect: 2 4 2.68 1.2E+3 <class 'int'>
print(math.floor(Decimal("-1.5")), math.ceil(Decimal("1.2")), math.trunc(Decimal("-1.9")), int(Decimal("1E+3")))
# expect: -2 2 -1 1000
print(Decimal("1.50").normalize(), Decimal("100").normalize(), Decimal("0.00").normalize(), Decimal("2.5").to_integral_value(), Decimal("3.7").to_integral_exact(ROUND_DOWN))
# expect: 1.5 1E+2 0 2 3
print(Decimal("7").quantize(Decimal("1.000")), Decimal("1.2345").scaleb(2), Decimal("123").shift(1), Decimal("12345").rotate(2))
# expect: 7.000 123.45 1230 1234500
print(Decimal("10").remainder_near(3), Decimal("1.5").copy_sign(Decimal("-1")), Decimal("1.5").same_quantum(Decimal("2.0")))
# expect: 1 -1.5 True
try:
    Decimal("1e30").quantize(cent)
except decimal.InvalidOperation as error:
    print(type(error).__name__, error)  # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
