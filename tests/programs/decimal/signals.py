# What is trapped raises the signal's exception.
import decimal
from decimal import Decimal

for act in (
    lambda: Decimal(1) / 0,
    lambda: Decimal(0) / 0,
    lambda: Decimal(1) // 0,
    lambda: Decimal(1) % 0,
    lambda: divmod(Decimal(1), 0),
    lambda: Decimal("inf") - Decimal("inf"),
    lambda: Decimal("inf") * 0,
    lambda: Decimal(-1).sqrt(),
    lambda: Decimal(-1).ln(),
    lambda: Decimal(0) ** 0,
    lambda: Decimal(-2) ** Decimal("0.5"),
    lambda: Decimal("1e999999") * 10,
    lambda: Decimal("1e50") // 1,
    lambda: int(Decimal("nan")),
    lambda: int(Decimal("inf")),
    lambda: round(Decimal("nan")),
    lambda: hash(Decimal("sNaN")),
    lambda: Decimal("1e-999999") / 10**9,
):
    try:
        print(act())
    except Exception as error:
        print(type(error).__mro__[1].__name__, type(error).__name__, error)
print(issubclass(decimal.DivisionByZero, ZeroDivisionError), issubclass(decimal.InvalidOperation, ArithmeticError))
context = decimal.getcontext()
context.traps[decimal.Inexact] = True
try:
    Decimal(1) / 3
except decimal.Inexact as error:
    print(error)
context.traps[decimal.FloatOperation] = True
try:
    Decimal(0.5)
except decimal.FloatOperation as error:
    print(error)
# expect: DecimalException DivisionByZero [<class 'decimal.DivisionByZero'>]
# expect: DecimalException InvalidOperation [<class 'decimal.DivisionUndefined'>]
# expect: DecimalException DivisionByZero [<class 'decimal.DivisionByZero'>]
# expect: DecimalException InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: DecimalException InvalidOperation [<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>]
# expect: DecimalException InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: DecimalException InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: DecimalException InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: DecimalException InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: DecimalException InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: DecimalException InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: Inexact Overflow [<class 'decimal.Overflow'>]
# expect: DecimalException InvalidOperation [<class 'decimal.DivisionImpossible'>]
# expect: Exception ValueError cannot convert NaN to integer
# expect: ArithmeticError OverflowError cannot convert Infinity to integer
# expect: Exception ValueError cannot convert NaN to integer
# expect: Exception TypeError Cannot hash a signaling NaN value
# expect: 1E-1000008
# expect: True True
# expect: [<class 'decimal.Inexact'>]
# expect: [<class 'decimal.FloatOperation'>]
