# The tower of numbers.
import numbers
from decimal import Decimal
from fractions import Fraction

for value in (5, True, 1.5, Fraction(1, 2), Decimal("1.5"), "5", None):
    print(repr(value), [kind.__name__ for kind in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(value, kind)])
    # expect: 5 ['Number', 'Complex', 'Real', 'Rational', 'Integral']
    # expect: True ['Number', 'Complex', 'Real', 'Rational', 'Integral']
    # expect: 1.5 ['Number', 'Complex', 'Real']
    # expect: Fraction(1, 2) ['Number', 'Complex', 'Real', 'Rational']
    # expect: Decimal('1.5') ['Number']
    # expect: '5' []
    # expect: None []
print(issubclass(int, numbers.Integral), issubclass(float, numbers.Rational), numbers.Integral.__mro__[1].__name__)
# expect: True False Rational


class Money(numbers.Number):
    def __init__(self, amount):
        self.amount = amount


print(isinstance(Money(3), numbers.Number))  # expect: True


class Half(numbers.Rational):
    numerator = 1


try:
    Half()
except TypeError as error:
    print("numerator" in str(error), "denominator" in str(error))  # expect: False True
