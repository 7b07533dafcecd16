# Variances, deviations and quantiles.
from fractions import Fraction
import statistics

names = "variance pvariance stdev pstdev quantiles".split()
functions = [getattr(statistics, name) for name in names]
data_sets = ([2, 4, 4, 4, 5, 5, 7, 9], [1, 2], [0.1, 0.2, 0.4], [1e9 + 4, 1e9 + 7, 1e9 + 13], [Fraction(1, 2), Fraction(1, 3)], [True, False], [3], [], ["a", "b"], [1, float("nan")])
for data in data_sets:
    for name, function in zip(names, functions):
        try:
            print(name, repr(function(data)))
        except (TypeError, ValueError) as error:
            print(name, type(error).__name__, error)
print(statistics.variance([1, 2, 3], 2), statistics.pvariance([1, 2, 3], mu=2), statistics.stdev([1, 2, 4], xbar=2.5))
print(statistics.quantiles(range(1, 12), n=10), statistics.quantiles([1, 2, 5, 9], n=5, method="inclusive"))
for options in (dict(n=0), dict(method="other")):
    try:
        statistics.quantiles([1, 2], **options)
    except ValueError as error:
        print(type(error).__name__, error)
# expect: variance 4.571428571428571
# expect: pvariance 4
# expect: stdev 2.138089935299395
# expect: pstdev 2.0
# expect: quantiles [4.0, 4.5, 6.5]
# expect: variance 0.5
# expect: pvariance 0.25
# expect: stdev 0.7071067811865476
# expect: pstdev 0.5
# expect: quantiles [0.75, 1.5, 2.25]
# expect: variance 0.023333333333333334
# expect: pvariance 0.015555555555555557
# expect: stdev 0.15275252316519466
# expect: pstdev 0.12472191289246472
# expect: quantiles [0.1, 0.2, 0.4]
# expect: variance 21.0
# expect: pvariance 14.0
# expect: stdev 4.58257569495584
# expect: pstdev 3.7416573867739413
# expect: quantiles [1000000004.0, 1000000007.0, 1000000013.0]
# expect: variance Fraction(1, 72)
# expect: pvariance Fraction(1, 144)
# expect: stdev 0.11785113019775792
# expect: pstdev 0.08333333333333333
# expect: quantiles [Fraction(7, 24), Fraction(5, 12), Fraction(13, 24)]
# expect: variance 0.5
# expect: pvariance 0.25
# expect: stdev 0.7071067811865476
# expect: pstdev 0.5
# expect: quantiles [-0.25, 0.5, 1.25]
# expect: variance StatisticsError variance requires at least two data points
# expect: pvariance 0
# expect: stdev StatisticsError stdev requires at least two data points
# expect: pstdev 0.0
# expect: quantiles [3, 3, 3]
# expect: variance StatisticsError variance requires at least two data points
# expect: pvariance StatisticsError pvariance requires at least one data point
# expect: stdev StatisticsError stdev requires at least two data points
# expect: pstdev StatisticsError pstdev requires at least one data point
# expect: quantiles StatisticsError must have at least one data point
# expect: variance TypeError can't convert type 'str' to numerator/denominator
# expect: pvariance TypeError can't convert type 'str' to numerator/denominator
# expect: stdev TypeError can't convert type 'str' to numerator/denominator
# expect: pstdev TypeError can't convert type 'str' to numerator/denominator
# expect: quantiles TypeError unsupported operand type(s) for /: 'str' and 'int'
# expect: variance nan
# expect: pvariance nan
# expect: stdev ValueError inf or nan encountered in data
# expect: pstdev ValueError inf or nan encountered in data
# expect: quantiles [nan, nan, nan]
# expect: 1 0.6666666666666666 1.541103500742244
# expect: [1.2, 2.4, 3.6, 4.8, 6.0, 7.2, 8.4, 9.6, 10.8] [1.6, 2.6, 4.4, 6.6]
# expect: StatisticsError n must be at least 1
# expect: ValueError Unknown method: 'other'
