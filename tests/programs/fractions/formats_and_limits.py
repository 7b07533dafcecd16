# Fractions in format strings, and the nearest fraction with a small denominator.
from fractions import Fraction
import math

for spec in ("", ".0f", ".2f", "e", ".3E", "g", "#g", "010.2f", "+.1f", "z.0f", ",.2f", ".1%", "*^14.2f", "=+12.1f", ">12", "+", "#", ",", "012,.2f"):
    print(spec, [format(value, spec) for value in (Fraction(1, 3), Fraction(-20000, 3), Fraction(5), Fraction(-1, 1000))])
    # expect:  ['1/3', '-20000/3', '5', '-1/1000']
    # expect: .0f ['0', '-6667', '5', '-0']
    # expect: .2f ['0.33', '-6666.67', '5.00', '-0.00']
    # expect: e ['3.333333e-01', '-6.666667e+03', '5.000000e+00', '-1.000000e-03']
    # expect: .3E ['3.333E-01', '-6.667E+03', '5.000E+00', '-1.000E-03']
    # expect: g ['0.333333', '-6666.67', '5', '-0.001']
    # expect: #g ['0.333333', '-6666.67', '5.00000', '-0.00100000']
    # expect: 010.2f ['0000000.33', '-006666.67', '0000005.00', '-000000.00']
    # expect: +.1f ['+0.3', '-6666.7', '+5.0', '-0.0']
    # expect: z.0f ['0', '-6667', '5', '0']
    # expect: ,.2f ['0.33', '-6,666.67', '5.00', '-0.00']
    # expect: .1% ['33.3%', '-666666.7%', '500.0%', '-0.1%']
    # expect: *^14.2f ['*****0.33*****', '***-6666.67***', '*****5.00*****', '****-0.00*****']
    # expect: =+12.1f ['+        0.3', '-     6666.7', '+        5.0', '-        0.0']
    # expect: >12 ['         1/3', '    -20000/3', '           5', '     -1/1000']
    # expect: + ['+1/3', '-20000/3', '+5', '-1/1000']
    # expect: # ['1/3', '-20000/3', '5/1', '-1/1000']
    # expect: , ['1/3', '-20,000/3', '5', '-1/1,000']
    # expect: 012,.2f ['0,000,000.33', '-0,006,666.67', '0,000,005.00', '-0,000,000.00']
for spec in ("d", ".2", "010", "<010.2f"):
    try:
        print(format(Fraction(1, 3), spec))
    except ValueError as error:
        print(error)
        # expect: Invalid format specifier 'd' for object of type 'Fraction'
        # expect: Invalid format specifier '.2' for object of type 'Fraction'
        # expect: Invalid format specifier '010' for object of type 'Fraction'
        # expect: Invalid format specifier '<010.2f' for object of type 'Fraction'
print(f"{Fraction(1, 2)!r} {Fraction(1, 2)} {Fraction(2, 3):.3f}")  # expect: Fraction(1, 2) 1/2 0.667
print(Fraction(math.pi).limit_denominator(1000), Fraction("3.14159265").limit_denominator(), Fraction(4321, 8765).limit_denominator(10))
# expect: 355/113 1953857/621932 1/2
print([str(Fraction(n, 97).limit_denominator(m)) for n in range(-20, 40, 11) for m in range(1, 20)])
# expect: ['0', '0', '-1/3', '-1/4', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-1/5', '-4/19', '0', '0', '0', '0', '0', '-1/6', '-1/7', '-1/8', '-1/9', '-1/10', '-1/11', '-1/11', '-1/11', '-1/11', '-1/11', '-1/11', '-1/11', '-1/11', '-1/11', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '1/4', '1/5', '1/6', '1/7', '1/7', '1/7', '1/7', '1/7', '1/7', '1/7', '1/7', '2/15', '2/15', '2/15', '2/15', '2/15', '0', '0', '1/3', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '1/4', '0', '1/2', '1/3', '1/3', '1/3', '1/3', '1/3', '3/8', '3/8', '3/8', '4/11', '4/11', '4/11', '4/11', '4/11', '4/11', '4/11', '4/11', '4/11']
try:
    Fraction(1, 2).limit_denominator(0)
except ValueError as error:
    print(error)  # expect: max_denominator should be at least 1
