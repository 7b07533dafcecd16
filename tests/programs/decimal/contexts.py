# Precision, rounding, flags and traps; a context of one's own for a block.
import decimal
from decimal import Context, Decimal, getcontext, localcontext, setcontext

print(getcontext())
# expect: Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
getcontext().prec = 6
print(Decimal(1) / Decimal(7), getcontext().flags[decimal.Inexact], getcontext().flags[decimal.Overflow])
# expect: 0.142857 True False
with localcontext() as inner:
    inner.prec = 40
    print(Decimal(1) / Decimal(7), getcontext() is inner)  # expect: 0.1428571428571428571428571428571428571429 True
    inner.rounding = decimal.ROUND_UP
with localcontext(prec=3, rounding=decimal.ROUND_DOWN):
    print(Decimal(2) / 3, Decimal("1.23456") + 0, Decimal("1.23456"))  # expect: 0.666 1.23 1.23456
print(Decimal(1) / Decimal(7))  # expect: 0.142857
getcontext().traps[decimal.DivisionByZero] = False
print(Decimal(1) / 0, -Decimal(1) / 0, getcontext().flags[decimal.DivisionByZero])  # expect: Infinity -Infinity True
getcontext().clear_flags()
context = Context(prec=4, rounding=decimal.ROUND_HALF_UP)
print(context, context.divide(Decimal(2), Decimal(3)), context.create_decimal("3.14159"), context.sqrt(2), context.add(1, Decimal("0.55555")))
# expect: Context(prec=4, rounding=ROUND_HALF_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow]) 0.6667 3.142 1.414 1.556
setcontext(context)
print(getcontext().prec, Decimal(10) / 3, decimal.ExtendedContext.prec, context.copy().prec, context.Etiny())
# expect: 4 3.333 9 4 -1000002
with localcontext() as quiet:
    quiet.traps = dict.fromkeys(quiet.traps, False)
    print(Decimal("inf") - Decimal("inf"), Decimal(-1).sqrt(), Decimal(0) / 0, Decimal("x"))  # expect: NaN NaN NaN NaN
    print(sorted(signal.__name__ for signal, is_set in quiet.flags.items() if is_set))
    # expect: ['Inexact', 'InvalidOperation', 'Rounded']
for act in (lambda: setattr(getcontext(), "prec", 0), lambda: setattr(getcontext(), "rounding", "UP"), lambda: localcontext(precision=3)):
    try:
        act()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: ValueError valid range for prec is [1, MAX_PREC]
        # expect: TypeError valid values for rounding are:
        # expect:   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
        # expect:    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
        # expect:    ROUND_05UP]
        # expect: TypeError this function got an unexpected keyword argument 'precision'
