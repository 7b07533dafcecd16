import math

print(math.gamma(5), math.gamma(0.5), math.gamma(171.5), math.gamma(-1.5), math.lgamma(10), math.lgamma(-0.5), math.lgamma(1))
# expect: 24.0 1.7724538509055159 9.483367566824801e+307 2.3632718012073544 12.801827480081467 1.265512123484645 0.0
print(math.erf(0.5), math.erfc(3))  # expect: 0.5204998778130465 2.2090496998585438e-05
