_DAY = 86400000000


def _name(object):
    cls = type(object)
    return "datetime." + cls.__name__ if cls.__module__ == "datetime" else cls.__name__


def _check(what, value, low, high):
    if type(value) is not int:
        value = range(value).stop
    if not low <= value <= high:
        raise ValueError(f"{what} must be in {low}..{high}, not {value}")
    return value


def _want(call, number, value, cls, name):
    if not isinstance(value, cls):
        raise TypeError(f"{call}() argument {number} must be {name}, not {type(value).__name__}")


def _compare(operation):
    def compare(self, other):
        keys = self._keys(other, True)
        return keys if keys is NotImplemented else operation(*keys)

    return compare


def _equal(self, other):
    keys = self._keys(other, False)
    return keys if keys is NotImplemented else keys[0] == keys[1]


def _with_format(self, spec):
    _want("__format__", 1, spec, str, "str")
    return self.strftime(spec) if spec else str(self)


def _ordered(cls):
    cls.__eq__ = _equal
    cls.__lt__ = _compare(lambda a, b: a < b)
    cls.__le__ = _compare(lambda a, b: a <= b)
    cls.__gt__ = _compare(lambda a, b: a > b)
    cls.__ge__ = _compare(lambda a, b: a >= b)
    cls.__copy__ = lambda self: self
    cls.__deepcopy__ = lambda self, memo: self
    if hasattr(cls, "strftime"):
        cls.__format__ = _with_format
    return cls


@_ordered
class timedelta:
    __slots__ = ("_us",)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        for name, value, factor in (
            ("microseconds", microseconds, 1),
            ("milliseconds", milliseconds, 1000),
            ("seconds", seconds, 1000000),
            ("minutes", minutes, 60000000),
            ("hours", hours, 3600000000),
            ("days", days, _DAY),
            ("weeks", weeks, 7 * _DAY),
        ):
            if isinstance(value, int):
                total += value * factor
            elif isinstance(value, float):
                whole = int(value)
                part = factor * (value - whole)
                total += whole * factor + int(part)
                rest += part - int(part)
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if rest:
            odd = total & 1
            total += round(rest + odd) - odd
        return _delta(total, cls)

    days = property(lambda self: self._us // _DAY)
    seconds = property(lambda self: self._us % _DAY // 1000000)
    microseconds = property(lambda self: self._us % 1000000)

    def total_seconds(self):
        return self._us / 1000000

    def _keys(self, other, order):
        return (self._us, other._us) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self._us != 0

    def __repr__(self):
        parts = [f"{name}={value}" for name in ("days", "seconds", "microseconds") if (value := getattr(self, name))]
        return f"{_name(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        days, seconds, us = self.days, self.seconds, self.microseconds
        text = f"{days} day{'' if abs(days) == 1 else 's'}, " if days else ""
        text += f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        return text + f".{us:06}" if us else text

    def __neg__(self):
        return _delta(-self._us)

    def __pos__(self):
        return _delta(self._us)

    def __abs__(self):
        return _delta(abs(self._us))

    def __add__(self, other):
        return _delta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    def __sub__(self, other):
        return _delta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._us * other)
        if isinstance(other, float):
            return _delta(_quotient(self._us, *other.as_integer_ratio()))
        return NotImplemented

    __radd__, __rmul__ = __add__, __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            return _delta(_quotient(self._us, 1, other))
        if isinstance(other, float):
            return _delta(_quotient(self._us, *reversed(other.as_integer_ratio())))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        return _delta(self._us // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return _delta(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented


def _quotient(us, numerator, denominator):
    if denominator == 0:
        raise ZeroDivisionError("division by zero")
    us *= numerator
    if denominator < 0:
        us, denominator = -us, -denominator
    whole, rest = divmod(us, denominator)
    return whole + (rest * 2 > denominator or rest * 2 == denominator and whole % 2)


def _delta(us, cls=timedelta):
    if not -999999999 <= us // _DAY <= 999999999:
        if not -2147483648 <= us // _DAY <= 2147483647:
            raise OverflowError("Python int too large to convert to C int")
        raise OverflowError(f"days={us // _DAY}; must have magnitude <= 999999999")
    self = object.__new__(cls)
    object.__setattr__(self, "_us", us)
    return self


timedelta.__module__ = "datetime"
timedelta.__name__ = "datetime.timedelta"
