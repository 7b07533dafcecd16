# Mirrors Lib/fractions.py.
import numbers as _numbers
import math as _math
import operator as _operator

_MODULUS = 2**61 - 1
_DIGITS = r"\d+(?:_\d+)*"


def _half_even(numerator, denominator):
    whole, rest = divmod(numerator, denominator)
    return whole + (rest * 2 > denominator or (rest * 2 == denominator and whole & 1))


def _make(numerator, denominator=1):
    result = object.__new__(Fraction)
    result._numerator = numerator
    result._denominator = denominator
    return result


def _reduced(numerator, denominator):
    if denominator == 0:
        raise ZeroDivisionError(f"Fraction({numerator}, 0)")
    divisor = _math.gcd(numerator, denominator)
    if denominator < 0:
        divisor = -divisor
    return _make(numerator // divisor, denominator // divisor)


def _from_text(text):
    import re

    match = re.fullmatch(rf"\s*([-+]?)({_DIGITS})(?:\s*/\s*({_DIGITS}))?\s*", text)
    if match:
        sign, numerator, denominator = match.groups()
        numerator, denominator = int(numerator), int(denominator or 1)
    else:
        match = re.fullmatch(
            rf"\s*([-+]?)(?=\.?\d)((?:{_DIGITS})?)(?:\.((?:{_DIGITS})?))?(?:[eE]([-+]?{_DIGITS}))?\s*", text
        )
        if not match:
            raise ValueError(f"Invalid literal for Fraction: {text!r}")
        sign, whole, decimals, exponent = match.groups()
        decimals = (decimals or "").replace("_", "")
        numerator = int((whole + decimals) or "0")
        exponent = int(exponent or 0)
        denominator = 10 ** len(decimals)
        if exponent >= 0:
            numerator *= 10**exponent
        else:
            denominator *= 10**-exponent
    return -numerator if sign == "-" else numerator, denominator


def _scaled(numerator, denominator, exponent):
    if exponent >= 0:
        return _half_even(abs(numerator), denominator * 10**exponent)
    return _half_even(abs(numerator) * 10**-exponent, denominator)


def _figures(numerator, denominator, figures):
    if numerator == 0:
        return 0, 1 - figures
    magnitude = len(str(abs(numerator))) - len(str(denominator))
    if abs(numerator) * 10 ** max(-magnitude, 0) < denominator * 10 ** max(magnitude, 0):
        magnitude -= 1
    exponent = magnitude - figures + 1
    significand = _scaled(numerator, denominator, exponent)
    if len(str(significand)) > figures:
        return significand // 10, exponent + 1
    return significand, exponent




def _operators(exact, inexact):
    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return exact(a._numerator, a._denominator, b.numerator, b.denominator)
        if isinstance(b, float):
            return inexact(float(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, (int, Fraction)):
            return exact(a.numerator, a.denominator, b._numerator, b._denominator)
        if isinstance(a, float):
            return inexact(a, float(b))
        return NotImplemented

    forward.__name__ = f"__{inexact.__name__}__"
    reverse.__name__ = f"__r{inexact.__name__}__"
    return forward, reverse


def _quotient(n, d, m, e):
    if m == 0:
        raise ZeroDivisionError(f"Fraction({e}, 0)")
    return _reduced(n * e, d * m)


def _divmod(n, d, m, e):
    quotient, rest = divmod(n * e, d * m)
    return quotient, _reduced(rest, d * e)


class Fraction:
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if isinstance(numerator, (int, Fraction)):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, str):
                numerator, denominator = _from_text(numerator)
            elif hasattr(numerator, "as_integer_ratio") and not isinstance(numerator, type):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            else:
                raise TypeError(
                    "argument should be a string or a Rational instance or have the as_integer_ratio() method"
                )
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        else:
            raise TypeError("both arguments should be Rational instances")
        value = _reduced(numerator, denominator)
        self._numerator = value._numerator
        self._denominator = value._denominator
        return self

    @classmethod
    def from_number(cls, number):
        if isinstance(number, (int, Fraction)):
            return cls(number)
        if hasattr(number, "as_integer_ratio") and not isinstance(number, type):
            return cls(*number.as_integer_ratio())
        raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*f.as_integer_ratio())

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The last two convergents of the continued fraction.
        before, last = (0, 1), (1, 0)
        n, d = self._numerator, self._denominator
        while True:
            whole = n // d
            below = before[1] + whole * last[1]
            if below > max_denominator:
                break
            before, last = last, (before[0] + whole * last[0], below)
            n, d = d, n - whole * d
        steps = (max_denominator - before[1]) // last[1]
        between = before[0] + steps * last[0], before[1] + steps * last[1]
        if 2 * d * (before[1] + steps * last[1]) <= self._denominator:
            return _make(*last)
        return _make(*between)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, format_spec, /):
        import re

        match = re.fullmatch(
            r"(?:(.)?([<>=^]))?([-+ ]?)(z?)(#?)(0(?=\d))?(\d+)?([,_]?)(?:\.(?=[\d,_])(\d*)([,_]?))?([eEfFgG%]?)",
            format_spec,
            re.DOTALL,
        )
        if match:
            fill, align, sign, z, alternate, zero, width, comma, precision, fraction_comma, kind = match.groups()
        if not match or (zero and align) or (not kind and (z or zero or precision is not None)):
            raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")
        n, d = self._numerator, self._denominator
        negative = n < 0
        width = int(width or 0)
        if not kind:
            body = format(abs(n), comma)
            if d > 1 or alternate:
                body += "/" + format(d, comma)
            mark = "-" if negative else "" if sign == "-" else sign
        else:
            precision = int(precision or 6)
            scientific = kind in "eE"
            if kind in "fF%":
                exponent = -precision - 2 * (kind == "%")
                significand = _scaled(n, d, exponent)
                point = precision
            else:
                figures = precision + 1 if scientific else max(precision, 1)
                significand, exponent = _figures(n, d, figures)
                scientific = scientific or exponent > 0 or exponent + figures <= -4
                point = figures - 1 if scientific else -exponent
            suffix = "%" if kind == "%" else ""
            if scientific:
                suffix = f"{'E' if kind in 'EG' else 'e'}{exponent + point:+03d}"
            mark = "-" if negative and (significand or not z) else "" if sign == "-" else sign
            digits = str(significand).zfill(point + 1)
            whole, decimals = digits[: len(digits) - point], digits[len(digits) - point :]
            if kind in "gG" and not alternate:
                decimals = decimals.rstrip("0")
            if fraction_comma:
                decimals = fraction_comma.join(decimals[at : at + 3] for at in range(0, len(decimals), 3))
            suffix = ("." if decimals or alternate else "") + decimals + suffix
            if zero:
                least = width - len(mark) - len(suffix)
                whole = whole.zfill(3 * least // 4 + 1 if comma else least)
            if comma:
                first = 1 + (len(whole) - 1) % 3
                whole = whole[:first] + "".join(comma + whole[at : at + 3] for at in range(first, len(whole), 3))
            body = whole + suffix
        padding = (fill or " ") * (width - len(mark) - len(body))
        if align == "<":
            return mark + body + padding
        if align == "^":
            half = len(padding) // 2
            return padding[:half] + mark + body + padding[half:]
        if align == "=":
            return mark + padding + body
        return padding + mark + body

    __add__, __radd__ = _operators(lambda n, d, m, e: _reduced(n * e + m * d, d * e), _operator.add)
    __sub__, __rsub__ = _operators(lambda n, d, m, e: _reduced(n * e - m * d, d * e), _operator.sub)
    __mul__, __rmul__ = _operators(lambda n, d, m, e: _reduced(n * m, d * e), _operator.mul)
    __truediv__, __rtruediv__ = _operators(_quotient, _operator.truediv)
    __floordiv__, __rfloordiv__ = _operators(lambda n, d, m, e: n * e // (d * m), _operator.floordiv)
    __mod__, __rmod__ = _operators(lambda n, d, m, e: _reduced(n * e % (d * m), d * e), _operator.mod)
    __divmod__, __rdivmod__ = _operators(_divmod, divmod)

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if not isinstance(b, (int, Fraction)):
            return float(a) ** b if isinstance(b, float) else NotImplemented
        if b.denominator != 1:
            return float(a) ** float(b)
        n, d, power = a._numerator, a._denominator, b.numerator
        if power >= 0:
            return _make(n**power, d**power)
        if n == 0:
            raise ZeroDivisionError(f"Fraction({d ** -power}, 0)")
        return _make(d**-power, n**-power) if n > 0 else _make((-d) ** -power, (-n) ** -power)

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, (int, Fraction)):
            return Fraction(a.numerator, a.denominator) ** b
        return a**b._numerator if b._denominator == 1 else a ** float(b)

    def __pos__(a):
        return _make(a._numerator, a._denominator)

    def __neg__(a):
        return _make(-a._numerator, a._denominator)

    def __abs__(a):
        return _make(abs(a._numerator), a._denominator)

    def __bool__(a):
        return a._numerator != 0

    def __int__(a):
        return a.__trunc__()

    def __float__(a):
        return a._numerator / a._denominator

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _half_even(self._numerator, self._denominator)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            value = 314159
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def __eq__(a, b):
        return a._compare(b, _operator.eq)

    def _compare(self, other, order):
        if isinstance(other, (int, Fraction)):
            return order(self._numerator * other.denominator, other.numerator * self._denominator)
        if isinstance(other, float):
            if not _math.isfinite(other):
                return order(0.0, other)
            n, d = other.as_integer_ratio()
            return order(self._numerator * d, n * self._denominator)
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, _operator.lt)

    def __gt__(a, b):
        return a._compare(b, _operator.gt)

    def __le__(a, b):
        return a._compare(b, _operator.le)

    def __ge__(a, b):
        return a._compare(b, _operator.ge)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) == Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


_numbers.Rational.register(Fraction)
