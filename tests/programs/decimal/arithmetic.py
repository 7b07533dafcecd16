# Exact decimal fractions; results are rounded to the context's 28 digits.
from decimal import Decimal

print(Decimal("0.1") + Decimal("0.2"), Decimal("1.10") * 3, Decimal(1) / Decimal(3), Decimal("1.30") + Decimal("1.20"))
# expect: 0.3 3.30 0.3333333333333333333333333333 2.50
print(Decimal(7) // Decimal(-2), Decimal(-7) % Decimal(3), divmod(Decimal("7.5"), 2), 10 - Decimal("0.5"), 3 / Decimal(8))
# expect: -3 -1 (Decimal('3'), Decimal('1.5')) 9.5 0.375
print(Decimal(2) ** 10, Decimal(2) ** -3, Decimal(2) ** Decimal("0.5"), Decimal(2) ** 100, pow(Decimal(3), 4, 5))
# expect: 1024 0.125 1.414213562373095048801688724 1.267650600228229401496703205E+30 1
print(-Decimal("1.50"), +Decimal("-0"), abs(Decimal("-2.5")), Decimal("1E+3") * 2, Decimal("12345678901234567890.123456789012345"))
# expect: -1.50 0 2.5 2E+3 12345678901234567890.123456789012345
print(Decimal(2).sqrt(), Decimal(10).ln(), Decimal(100).log10(), Decimal(10).log10(), Decimal(1).exp(), Decimal("-0.5").exp())
# expect: 1.414213562373095048801688724 2.302585092994045684017991455 2 1 2.718281828459045235360287471 0.6065306597126334236037995350
total = Decimal(0)
for price in ("19.99", "5.01", "0.10"):
    total += Decimal(price)
print(total, sum(map(Decimal, ["1.1", "2.2"])), max(Decimal(3), Decimal("3.5")), sorted(map(Decimal, ["2", "-1", "1.5"])))
# expect: 25.10 3.3 3.5 [Decimal('-1'), Decimal('1.5'), Decimal('2')]
print(Decimal("1e30") + Decimal("1e-30"), Decimal("1") - Decimal("1e-40"), Decimal(5).fma(2, Decimal("0.1")))
# expect: 1.000000000000000000000000000E+30 1.000000000000000000000000000 10.1
