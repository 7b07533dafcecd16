# Means and medians: their types are those of the data.
from fractions import Fraction
import statistics

names = "mean fmean geometric_mean harmonic_mean median median_low median_high median_grouped mode multimode".split()
functions = [getattr(statistics, name) for name in names]
for data in ([1, 2, 3, 3], [1, 2], [1.5, 2], [0.1] * 10, [Fraction(1, 2), Fraction(1, 3)], [1, Fraction(1, 2), 0.25], [True, False], [0, 4], [float("inf"), 1]):
    print(data)
    for name, function in zip(names, functions):
        print(" ", name, repr(function(data)), repr(function(iter(data))))
for data in ([], [1, -2], ["a", "b"], 5, [None, 1.5], [-1]):
    for name, function in zip(names, functions):
        try:
            print(name, function(data))
        except (TypeError, statistics.StatisticsError) as error:
            print(name, type(error).__name__, error)
print(statistics.fmean([1, 2], weights=[3, 1]), statistics.harmonic_mean([40, 60], weights=[5, 30]))
print(statistics.mode("abracadabra"), statistics.multimode("aabbc"), statistics.median_grouped([1, 2, 2, 3, 4], interval=2))
# expect: [1, 2, 3, 3]
# expect:   mean 2.25 2.25
# expect:   fmean 2.25 2.25
# expect:   geometric_mean 2.0597671439071177 2.0597671439071177
# expect:   harmonic_mean 1.8461538461538463 1.8461538461538463
# expect:   median 2.5 2.5
# expect:   median_low 2 2
# expect:   median_high 3 3
# expect:   median_grouped 2.5 2.5
# expect:   mode 3 3
# expect:   multimode [3] [3]
# expect: [1, 2]
# expect:   mean 1.5 1.5
# expect:   fmean 1.5 1.5
# expect:   geometric_mean 1.414213562373095 1.414213562373095
# expect:   harmonic_mean 1.3333333333333333 1.3333333333333333
# expect:   median 1.5 1.5
# expect:   median_low 1 1
# expect:   median_high 2 2
# expect:   median_grouped 1.5 1.5
# expect:   mode 1 1
# expect:   multimode [1, 2] [1, 2]
# expect: [1.5, 2]
# expect:   mean 1.75 1.75
# expect:   fmean 1.75 1.75
# expect:   geometric_mean 1.7320508075688772 1.7320508075688772
# expect:   harmonic_mean 1.7142857142857144 1.7142857142857144
# expect:   median 1.75 1.75
# expect:   median_low 1.5 1.5
# expect:   median_high 2 2
# expect:   median_grouped 1.5 1.5
# expect:   mode 1.5 1.5
# expect:   multimode [1.5, 2] [1.5, 2]
# expect: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]
# expect:   mean 0.1 0.1
# expect:   fmean 0.1 0.1
# expect:   geometric_mean 0.10000000000000002 0.10000000000000002
# expect:   harmonic_mean 0.1 0.1
# expect:   median 0.1 0.1
# expect:   median_low 0.1 0.1
# expect:   median_high 0.1 0.1
# expect:   median_grouped 0.09999999999999998 0.09999999999999998
# expect:   mode 0.1 0.1
# expect:   multimode [0.1] [0.1]
# expect: [Fraction(1, 2), Fraction(1, 3)]
# expect:   mean Fraction(5, 12) Fraction(5, 12)
# expect:   fmean 0.41666666666666663 0.41666666666666663
# expect:   geometric_mean 0.408248290463863 0.408248290463863
# expect:   harmonic_mean Fraction(2, 5) Fraction(2, 5)
# expect:   median Fraction(5, 12) Fraction(5, 12)
# expect:   median_low Fraction(1, 3) Fraction(1, 3)
# expect:   median_high Fraction(1, 2) Fraction(1, 2)
# expect:   median_grouped 0.0 0.0
# expect:   mode Fraction(1, 2) Fraction(1, 2)
# expect:   multimode [Fraction(1, 2), Fraction(1, 3)] [Fraction(1, 2), Fraction(1, 3)]
# expect: [1, Fraction(1, 2), 0.25]
# expect:   mean 0.5833333333333334 0.5833333333333334
# expect:   fmean 0.5833333333333334 0.5833333333333334
# expect:   geometric_mean 0.5 0.5
# expect:   harmonic_mean 0.42857142857142855 0.42857142857142855
# expect:   median Fraction(1, 2) Fraction(1, 2)
# expect:   median_low Fraction(1, 2) Fraction(1, 2)
# expect:   median_high Fraction(1, 2) Fraction(1, 2)
# expect:   median_grouped 0.5 0.5
# expect:   mode 1 1
# expect:   multimode [1, Fraction(1, 2), 0.25] [1, Fraction(1, 2), 0.25]
# expect: [True, False]
# expect:   mean 0.5 0.5
# expect:   fmean 0.5 0.5
# expect:   geometric_mean 0.0 0.0
# expect:   harmonic_mean 0 0
# expect:   median 0.5 0.5
# expect:   median_low False False
# expect:   median_high True True
# expect:   median_grouped 0.5 0.5
# expect:   mode True True
# expect:   multimode [True, False] [True, False]
# expect: [0, 4]
# expect:   mean 2 2
# expect:   fmean 2.0 2.0
# expect:   geometric_mean 0.0 0.0
# expect:   harmonic_mean 0 0
# expect:   median 2.0 2.0
# expect:   median_low 0 0
# expect:   median_high 4 4
# expect:   median_grouped 3.5 3.5
# expect:   mode 0 0
# expect:   multimode [0, 4] [0, 4]
# expect: [inf, 1]
# expect:   mean inf inf
# expect:   fmean inf inf
# expect:   geometric_mean inf inf
# expect:   harmonic_mean 2.0 2.0
# expect:   median inf inf
# expect:   median_low 1 1
# expect:   median_high inf inf
# expect:   median_grouped inf inf
# expect:   mode inf inf
# expect:   multimode [inf, 1] [inf, 1]
# expect: mean StatisticsError mean requires at least one data point
# expect: fmean StatisticsError fmean requires at least one data point
# expect: geometric_mean StatisticsError Must have a non-empty dataset
# expect: harmonic_mean StatisticsError harmonic_mean requires at least one data point
# expect: median StatisticsError no median for empty data
# expect: median_low StatisticsError no median for empty data
# expect: median_high StatisticsError no median for empty data
# expect: median_grouped StatisticsError no median for empty data
# expect: mode StatisticsError no mode for empty data
# expect: multimode []
# expect: mean -0.5
# expect: fmean -0.5
# expect: geometric_mean StatisticsError ('No negative inputs allowed', -2)
# expect: harmonic_mean StatisticsError harmonic mean does not support negative values
# expect: median -0.5
# expect: median_low -2
# expect: median_high 1
# expect: median_grouped 0.5
# expect: mode 1
# expect: multimode [1, -2]
# expect: mean TypeError can't convert type 'str' to numerator/denominator
# expect: fmean TypeError must be real number, not str
# expect: geometric_mean TypeError '>' not supported between instances of 'str' and 'float'
# expect: harmonic_mean TypeError '<' not supported between instances of 'str' and 'int'
# expect: median TypeError unsupported operand type(s) for /: 'str' and 'int'
# expect: median_low a
# expect: median_high b
# expect: median_grouped TypeError Value cannot be converted to a float
# expect: mode a
# expect: multimode ['a', 'b']
# expect: mean TypeError 'int' object is not iterable
# expect: fmean TypeError 'int' object is not iterable
# expect: geometric_mean TypeError 'int' object is not iterable
# expect: harmonic_mean TypeError 'int' object is not iterable
# expect: median TypeError 'int' object is not iterable
# expect: median_low TypeError 'int' object is not iterable
# expect: median_high TypeError 'int' object is not iterable
# expect: median_grouped TypeError 'int' object is not iterable
# expect: mode TypeError 'int' object is not iterable
# expect: multimode TypeError 'int' object is not iterable
# expect: mean TypeError can't convert type 'NoneType' to numerator/denominator
# expect: fmean TypeError must be real number, not NoneType
# expect: geometric_mean TypeError '>' not supported between instances of 'NoneType' and 'float'
# expect: harmonic_mean TypeError '<' not supported between instances of 'NoneType' and 'int'
# expect: median TypeError '<' not supported between instances of 'float' and 'NoneType'
# expect: median_low TypeError '<' not supported between instances of 'float' and 'NoneType'
# expect: median_high TypeError '<' not supported between instances of 'float' and 'NoneType'
# expect: median_grouped TypeError '<' not supported between instances of 'float' and 'NoneType'
# expect: mode None
# expect: multimode [None, 1.5]
# expect: mean -1
# expect: fmean -1.0
# expect: geometric_mean StatisticsError ('No negative inputs allowed', -1)
# expect: harmonic_mean StatisticsError harmonic mean does not support negative values
# expect: median -1
# expect: median_low -1
# expect: median_high -1
# expect: median_grouped -1.0
# expect: mode -1
# expect: multimode [-1]
# expect: 1.25 56.0
# expect: a ['a', 'b'] 2.5
