# str, repr and format.
from decimal import Decimal

amount = Decimal("1234567.891")
for specifier in (",.2f", ".3e", "+.1f", "012.2f", ">14", "%", ".1%", "g", ".3g", "E", "_^14.1f", ",", ",.0f", ".2", "<14,.1f", "0=14", "n"):
    try:
        print(specifier, f"[{amount:{specifier}}]", f"[{Decimal('-0.045'):{specifier}}]", f"[{Decimal('0E+3'):{specifier}}]")
        # expect: ,.2f [1,234,567.89] [-0.04] [0.00]
        # expect: .3e [1.235e+6] [-4.500e-2] [0.000e+6]
        # expect: +.1f [+1234567.9] [-0.0] [+0.0]
        # expect: 012.2f [001234567.89] [-00000000.04] [000000000.00]
        # expect: >14 [   1234567.891] [        -0.045] [          0E+3]
        # expect: % [123456789.1%] [-4.5%] [0%]
        # expect: .1% [123456789.1%] [-4.5%] [0.0%]
        # expect: g [1234567.891] [-0.045] [0e+3]
        # expect: .3g [1.23e+6] [-0.045] [0e+3]
        # expect: E [1.234567891E+6] [-4.5E-2] [0E+3]
        # expect: _^14.1f [__1234567.9___] [_____-0.0_____] [_____0.0______]
        # expect: , [1,234,567.891] [-0.045] [0E+3]
        # expect: ,.0f [1,234,568] [-0] [0]
        # expect: .2 [1.2E+6] [-0.045] [0E+3]
        # expect: <14,.1f [1,234,567.9   ] [-0.0          ] [0.0           ]
        # expect: 0=14 [0001234567.891] [-000000000.045] [00000000000E+3]
        # expect: n [1234567.891] [-0.045] [0e+3]
    except ValueError as error:
        print(specifier, error)
print(f"{amount}", f"{amount!r}", "%s" % amount, f"{Decimal('NaN'):>6}", f"{Decimal('-Infinity'):.2f}", f"{Decimal('1E+10')}", f"{Decimal('1E+10'):f}")
# expect: 1234567.891 Decimal('1234567.891') 1234567.891    NaN -Infinity 1E+10 10000000000
print(Decimal("1E+4").to_eng_string(), Decimal("12345E-9").to_eng_string(), Decimal("-1.5E-8"), Decimal("0E-10"), Decimal("0E+2"))
# expect: 10E+3 0.000012345 -1.5E-8 0E-10 0E+2
print(f"{Decimal('2.5'):.0f} {Decimal('3.5'):.0f} {Decimal('999.99'):.1f} {Decimal('9.99'):.1e} {Decimal(5):.2f} {Decimal('0'):.3e}")
# expect: 2 4 1000.0 1.0e+1 5.00 0.000e+3
