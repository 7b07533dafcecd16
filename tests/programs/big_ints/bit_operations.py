# Negative numbers behave as if they had endless sign bits.
big = 2**80
print(-big & 0xFFFF, (-big + 5) & 0xFFFF)  # expect: 0 5
print(-big | 12345, big ^ -1, ~big)
# expect: -1208925819614629174693831 -1208925819614629174706177 -1208925819614629174706177
print(big >> 75, -big >> 75, -(big + 1) >> 80, -big >> 1000)  # expect: 32 -32 -2 -1
print(1 << 100, -3 << 70)  # expect: 1267650600228229401496703205376 -3541774862152233910272
print(big.bit_length(), (-big).bit_length(), (big - 1).bit_count())  # expect: 81 81 80
