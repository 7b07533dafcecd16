big = 10**25
print(big.as_integer_ratio(), big.is_integer(), big.conjugate(), big.real, big.imag, big.numerator, big.denominator)
# expect: (10000000000000000000000000, 1) True 10000000000000000000000000 10000000000000000000000000 0 10000000000000000000000000 1
print((0.1).as_integer_ratio(), (5e-324).as_integer_ratio()[1].bit_length(), (2.0**80).as_integer_ratio())
# expect: (3602879701896397, 36028797018963968) 1075 (1208925819614629174706176, 1)
