# A comparison is exact; a sum is rounded once.
big = 2**70
print(big == float(big), big + 1 == float(big), big + 1 > float(big))  # expect: True False True
print(big < float("inf"), -big > float("-inf"), big == float("nan"))  # expect: True True False
print(float(2**64 + 2**11), float(2**64 + 2**11 + 1))  # expect: 1.8446744073709552e+19 1.8446744073709556e+19
print(1.5 + big, big * 0.5, big / 3, (10**400) / (10**399), 1 / 10**323)
# expect: 1.1805916207174113e+21 5.902958103587057e+20 3.935305402391371e+20 10.0 1e-323
print(int(1e25), round(2.5e20), int(-1e300) == -int(1e300))
# expect: 10000000000000000905969664 250000000000000000000 True
