print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1234.5678, -2), round(1e20, 2), round(3.0))
# expect: 0 2 2 0 2.67 1200.0 1e+20 3
print(round(1250, -2), round(1350, -2), round(7, 3), round(2.5, 0), round(-2.567, 1))  # expect: 1200 1400 7 2.0 -2.6
