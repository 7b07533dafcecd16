# Relations between two lists.
import statistics

x, y = [1, 3, 2, 5, 3], [1, 2, 5, 8, 3.5]
print(statistics.covariance(x, y), statistics.correlation(x, y), statistics.correlation(x, y, method="ranked"))
print(statistics.linear_regression(x, y), statistics.linear_regression(x, y, proportional=True))
slope, intercept = statistics.linear_regression([1, 2, 3], [3, 5, 7])
print(slope, intercept, statistics.correlation([1e200, 2e200, 4e200], [1, 2, 3]))
for function in (statistics.covariance, statistics.correlation, statistics.linear_regression):
    for pair in (([1], [1]), ([1], [1, 2]), ([1, 1], [1, 2])):
        try:
            print(function(*pair))
        except statistics.StatisticsError as error:
            print(isinstance(error, ValueError), error)
try:
    statistics.correlation(x, y, method="other")
except ValueError as error:
    print(error)
# expect: 3.2249999999999996 0.7913068090092152 0.6668859288553503
# expect: LinearRegression(slope=1.4659090909090906, intercept=-0.2045454545454537) LinearRegression(slope=1.40625, intercept=0.0)
# expect: 2.0 1.0 0.0
# expect: True covariance requires at least two data points
# expect: True covariance requires that both inputs have same number of data points
# expect: 0.0
# expect: True correlation requires at least two data points
# expect: True correlation requires that both inputs have same number of data points
# expect: True at least one of the inputs is constant
# expect: True linear regression requires at least two data points
# expect: True linear regression requires that both inputs have same number of data points
# expect: True x is constant
# expect: Unknown method: 'other'
