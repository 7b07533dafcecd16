import math

print(math.sqrt(2), math.hypot(3, 4), math.hypot(1, 2, 3), math.dist((1, 2), (4, 6)), math.pow(2, 10), math.fabs(-3))
# expect: 1.4142135623730951 5.0 3.7416573867739413 5.0 1024.0 3.0
print(math.degrees(math.pi), math.radians(180), math.copysign(3, -0.0), math.fmod(-7, 3), math.remainder(7, 4))
# expect: 180.0 3.141592653589793 -3.0 -1.0 -1.0
print(math.modf(3.75), math.frexp(8), math.ldexp(1.5, 10), math.ulp(1.0), math.nextafter(1, 2), math.nextafter(1, 2, steps=3))
# expect: (0.75, 3.0) (0.5, 4) 1536.0 2.220446049250313e-16 1.0000000000000002 1.0000000000000007
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1))
# expect: True True True True
print(round(math.sin(1), 12), round(math.atan2(1, -2), 12), round(math.exp(1), 12), math.fma(2, 3, 4))
# expect: 0.841470984808 2.677945044589 2.718281828459 10.0
print(math.pi, math.e, math.tau, math.inf, math.nan)
# expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
