# exp and ln of a decimal number in fixed point.
from math import isqrt as _isqrt


def _ln_fixed(numerator, denominator, unit):
    """ln(numerator / denominator) * unit, for a quotient from 1/10 to 10."""
    value = numerator * unit // denominator
    roots = 8
    for _ in range(roots):
        value = _isqrt(value * unit)
    ratio = (value - unit) * unit // (value + unit)
    square = ratio * ratio // unit
    total, term, divisor = 0, ratio, 1
    while term not in (0, -1):
        total += term // divisor
        term = term * square // unit
        divisor += 2
    return total << roots + 1


def ln_digits(coefficient, exponent, digits, base):
    """About so many digits of the natural logarithm, or of that to base 10: an int and its exponent."""
    length = len(str(coefficient))
    power = exponent + length
    # Near 1 the leading digits of the logarithm cancel.
    if power in (0, 1):
        scaled = 10 ** (length if power == 0 else length - 1)
        distance = abs(coefficient - scaled)
        digits += len(str(scaled)) - len(str(distance)) + 1
    places = digits + 8
    unit = 10**places
    if power == 1:
        value = _ln_fixed(coefficient, 10 ** (length - 1), unit)
    else:
        value = _ln_fixed(coefficient, 10**length, unit)
        if power:
            value += power * _ln_fixed(10, 1, unit)
    if base == 10:
        value = value * unit // _ln_fixed(10, 1, unit)
    return value, -places


def exp_digits(value, exponent, digits):
    """About so many digits of e to the power of value * 10 ** exponent: an int and its exponent."""
    places = digits + 8 + max(0, len(str(abs(value))) + exponent)
    unit = 10**places
    shift = exponent + places
    x = value * 10**shift if shift >= 0 else value // 10**-shift
    ln_10 = _ln_fixed(10, 1, unit)
    power = x // ln_10
    x -= power * ln_10
    halvings = 8
    x >>= halvings
    total, term, count = unit, unit, 0
    while term:
        count += 1
        term = term * x // (unit * count)
        total += term
    for _ in range(halvings):
        total = total * total // unit
    return total, power - places
