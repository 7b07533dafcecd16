# Mirrors Lib/statistics.py, without kernel density estimation.
import math as _math
from bisect import bisect_left as _bisect_left, bisect_right as _bisect_right
from collections import Counter as _Counter, namedtuple as _namedtuple
from fractions import Fraction as _Fraction
from math import fsum as _fsum, sumprod as _sumprod


# Created when a program first accesses it.
NormalDist: type


def __getattr__(name):
    if name == "NormalDist":
        import _normal_dist

        return _normal_dist.NormalDist
    raise AttributeError(f"module 'statistics' has no attribute {name!r}")


class StatisticsError(ValueError):
    pass


LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"))


def _ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _common(a, b):
    if a is b or b is int or b is bool:
        return a
    if a is int or issubclass(b, a):
        return b
    if issubclass(a, b) or issubclass(b, int):
        return a
    if issubclass(a, int):
        return b
    if issubclass(a, _Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, _Fraction):
        return a
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def _sums(data):
    # The exact sums of the values and of their squares, or the result for infinities and NaNs.
    count = 0
    types = {}
    sums = {}
    squares = {}
    for x in data:
        types[type(x)] = None
        n, d = _ratio(x)
        count += 1
        sums[d] = sums.get(d, 0) + n
        squares[d] = squares.get(d, 0) + n * n
    kind = int
    for one in types:
        kind = _common(kind, one)
    if None in sums:
        return kind, sums[None], None, count
    total = sum(_Fraction(n, d) for d, n in sums.items())
    return kind, total, sum(_Fraction(n, d * d) for d, n in squares.items()), count


def _convert(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    return kind(value)


def _deviations(data, center):
    if center is not None:
        kind, total, _, count = _sums((x - center) * (x - center) for x in data)
        return kind, total, center, count
    kind, total, squares, count = _sums(data)
    if squares is None:
        return kind, total, total, count
    if not count:
        return kind, 0, 0, 0
    return kind, (count * squares - total * total) / count, total / count, count


def _root(value):
    try:
        n, d = value.numerator, value.denominator
    except AttributeError:
        raise ValueError("inf or nan encountered in data") from None
    # An integer root of at least 54 bits, odd when inexact, so that the single division rounds correctly.
    shift = (n.bit_length() - d.bit_length() - 109) // 2
    if shift >= 0:
        d <<= 2 * shift
    else:
        n <<= -2 * shift
    root = _math.isqrt(n // d)
    root |= root * root * d != n
    return float(root << shift) if shift >= 0 else root / (1 << -shift)


def _non_negative(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


def mean(data):
    kind, total, _, count = _sums(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / count, kind)


def fmean(data, weights=None):
    if weights is None:
        try:
            count = len(data)
        except TypeError:
            data = list(data)
            count = len(data)
        total = _fsum(data)
        if not count:
            raise StatisticsError("fmean requires at least one data point")
        return total / count
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        total = _sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length")
    weight = _fsum(weights)
    if not weight:
        raise StatisticsError("sum of weights must be non-zero")
    return total / weight


def geometric_mean(data):
    count = 0
    zero = False
    logarithms = []
    for x in data:
        count += 1
        if x > 0.0 or _math.isnan(x):
            logarithms.append(_math.log(x))
        elif x == 0.0:
            zero = True
        else:
            raise StatisticsError("No negative inputs allowed", x)
    total = _fsum(logarithms)
    if not count:
        raise StatisticsError("Must have a non-empty dataset")
    if _math.isnan(total):
        return _math.nan
    if zero:
        return _math.nan if total == _math.inf else 0.0
    return _math.exp(total / count)


def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    message = "harmonic mean does not support negative values"
    count = len(data)
    if count < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if count == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (int, float, _Fraction)):
            raise TypeError("unsupported type")
        if x < 0:
            raise StatisticsError(message)
        return x
    if weights is None:
        weights = [1] * count
        weight = count
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != count:
            raise StatisticsError("Number of weights does not match data size")
        weight = _sums(_non_negative(weights, message))[1]
    try:
        kind, total, _, count = _sums(w / x if w else 0 for w, x in zip(weights, _non_negative(data, message)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(weight / total, kind)


def _ordered(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data, len(data)


def median(data):
    data, count = _ordered(data)
    middle = count // 2
    return data[middle] if count % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    data, count = _ordered(data)
    return data[(count - 1) // 2]


def median_high(data):
    data, count = _ordered(data)
    return data[count // 2]


def median_grouped(data, interval=1.0):
    data, count = _ordered(data)
    x = data[count // 2]
    first = _bisect_left(data, x)
    last = _bisect_right(data, x, lo=first)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - interval / 2.0 + interval * (count / 2 - first) / (last - first)


def mode(data):
    pairs = _Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data") from None
    return pairs[0][0]


def multimode(data):
    counts = _Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    count = len(data)
    if count < 2:
        if count == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (count - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
    elif method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (count + 1) // n, 1), count - 1)
            delta = i * (count + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    else:
        raise ValueError(f"Unknown method: {method!r}")
    return result


def variance(data, xbar=None):
    kind, squares, _, count = _deviations(data, xbar)
    if count < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(squares / (count - 1), kind)


def pvariance(data, mu=None):
    kind, squares, _, count = _deviations(data, mu)
    if count < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(squares / count, kind)


def stdev(data, xbar=None):
    _, squares, _, count = _deviations(data, xbar)
    if count < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(squares / (count - 1))


def pstdev(data, mu=None):
    _, squares, _, count = _deviations(data, mu)
    if count < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(squares / count)


def _paired(x, y, what):
    count = len(x)
    if len(y) != count:
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if count < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    return count


def _centered(values, center):
    return [value - center for value in values]


def covariance(x, y, /):
    count = _paired(x, y, "covariance")
    return _sumprod(_centered(x, _fsum(x) / count), _centered(y, _fsum(y) / count)) / (count - 1)


def _ranks(data, start):
    order = sorted(range(len(data)), key=data.__getitem__)
    result = [0] * len(data)
    at = 0
    while at < len(order):
        end = at + 1
        while end < len(order) and data[order[end]] == data[order[at]]:
            end += 1
        for index in order[at:end]:
            result[index] = start + (at + end + 1) / 2 - 1
        at = end
    return result


def _root_of_product(x, y):
    root = _math.sqrt(x * y)
    if not _math.isfinite(root):
        if _math.isinf(root) and not _math.isinf(x) and not _math.isinf(y):
            return _root_of_product(2.0**-512 * x, 2.0**-512 * y) / 2.0**-512
        return root
    if not root:
        return _root_of_product(2.0**537 * x, 2.0**537 * y) / 2.0**537 if x and y else root
    return root + _sumprod((x, root), (y, -root)) / (2.0 * root)


def correlation(x, y, /, *, method="linear"):
    count = _paired(x, y, "correlation")
    if method == "ranked":
        start = (count - 1) / -2
        x = _ranks(list(x), start)
        y = _ranks(list(y), start)
    elif method == "linear":
        x, y = _centered(x, _fsum(x) / count), _centered(y, _fsum(y) / count)
    else:
        raise ValueError(f"Unknown method: {method!r}")
    try:
        return _sumprod(x, y) / _root_of_product(_sumprod(x, x), _sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


def linear_regression(x, y, /, *, proportional=False):
    count = _paired(x, y, "linear regression")
    if not proportional:
        x_mean = _fsum(x) / count
        y_mean = _fsum(y) / count
        x, y = _centered(x, x_mean), _centered(y, y_mean)
    try:
        slope = (_sumprod(x, y) + 0.0) / _sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope=slope, intercept=0.0 if proportional else y_mean - slope * x_mean)
