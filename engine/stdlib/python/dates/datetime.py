import _timezone
import time as _time

from _isoformat import _leap, _offset_text, _read_clock, _read_date, _time_text, _week_one
from _timedelta import _DAY, _check, _delta, _name, _ordered, _want, timedelta
from _timezone import _ask, _check_time, _check_zone, timezone, tzinfo
from time import _from_ordinal, _ordinal

MINYEAR, MAXYEAR = 1, 9999


def _check_date(year, month, day):
    for number, (name, value) in enumerate((("year", year), ("month", month), ("day", day)), 1):
        if value is None:
            raise TypeError(f"function missing required argument '{name}' (pos {number})")
    year, month, day = [value if type(value) is int else range(value).stop for value in (year, month, day)]
    _check("year", year, 1, 9999)
    _check("month", month, 1, 12)
    last = 28 + _leap(year) if month == 2 else 30 + (month + month // 8) % 2
    if not 1 <= day <= last:
        raise ValueError(f"day {day} must be in range 1..{last} for month {month} in year {year}")
    return year, month, day


def _format(self, format, date, parts, wide):
    _want("strftime", 1, format, str, "str")
    offset = self.utcoffset() if wide else None
    name = self.tzname() if wide else None
    extra = {
        "f": f"{parts[3]:06}",
        "z": _offset_text(offset, ""),
        ":z": _offset_text(offset),
        "Z": "" if name is None else name,
    }
    weekday = (_ordinal(*date) + 6) % 7
    return _time._format(format, (*date, *parts[:3], weekday, _ordinal(*date) - _ordinal(date[0], 1, 1) + 1), extra)


def _part(index):
    return property(lambda self: self._t[index])


class _IsoCalendarDate(tuple):
    year, week, weekday = (property(lambda self, index=index: self[index]) for index in range(3))

    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % self


@_ordered
class date:
    __slots__ = ("_t",)

    def __new__(cls, year=None, month=None, day=None):
        self = object.__new__(cls)
        self._t = _check_date(year, month, day)
        return self

    year, month, day = map(_part, range(3))

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, ordinal, /):
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        parts, end = _read_date(string, date.fromisocalendar)
        if not parts or end != len(string):
            raise ValueError(f"Invalid isoformat string: {string!r}")
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        _check("year", year, 1, 9999)
        first = _week_one(year)
        if not 1 <= week <= (_week_one(year + 1) - first) // 7:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        return cls(*_from_ordinal(first + week * 7 + day - 8))

    @classmethod
    def strptime(cls, string, format, /):
        return cls(*_parsed(string, format)[0][:3])

    def __repr__(self):
        return f"{_name(self)}({', '.join(map(str, self._t))})"

    def isoformat(self):
        return "%04d-%02d-%02d" % self._t[:3]

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        return _format(self, format, self._t, (0, 0, 0, 0), False)

    def ctime(self):
        return _time.asctime(self.timetuple())

    def timetuple(self):
        return self._tuple(-1)

    def _tuple(self, dst):
        parts = self._t
        days = self.toordinal()
        return _time.struct_time(
            (*parts[:3], *(parts[3:6] or (0, 0, 0)), (days + 6) % 7, days - _ordinal(parts[0], 1, 1) + 1, dst)
        )

    def toordinal(self):
        return _ordinal(*self._t[:3])

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        days = self.toordinal()
        year = self.year
        if days >= _week_one(year + 1):
            year += 1
        elif days < _week_one(year):
            year -= 1
        week, day = divmod(days - _week_one(year), 7)
        return _IsoCalendarDate((year, week + 1, day + 1))

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            *(old if new is None else new for old, new in zip(self._t, (year, month, day)))
        )

    def _keys(self, other, order):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._t, other._t
        return NotImplemented

    def __hash__(self):
        year, month, day = self._t
        return hash(chr(year >> 8) + chr(year & 255) + chr(month) + chr(day))

    def _shifted(self, days):
        days += self.toordinal()
        if not 1 <= days <= 3652059:
            raise OverflowError("date value out of range")
        return type(self)(*_from_ordinal(days))

    def __add__(self, other):
        return self._shifted(other.days) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented


def _zoned_repr(self, parts):
    text = f"{_name(self)}({', '.join(map(str, parts))}"
    if self._tz is not None:
        text += f", tzinfo={self._tz!r}"
    return text + (", fold=1)" if self._fold else ")")


@_ordered
class time:
    __slots__ = "_t", "_tz", "_fold"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self._t = _check_time(hour, minute, second, microsecond, tzinfo, fold)
        self._tz, self._fold = tzinfo, fold
        return self

    hour, minute, second, microsecond = map(_part, range(4))
    tzinfo = property(lambda self: self._tz)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = _read_time(string.removeprefix("T"), string)
        return cls(0 if parts[0] == 24 else parts[0], *parts[1:])

    @classmethod
    def strptime(cls, string, format, /):
        parts, us, zone = _parsed(string, format)
        return cls(*parts[3:6], us, zone)

    def __repr__(self):
        parts = self._t
        return _zoned_repr(self, parts if parts[3] else parts[:3] if parts[2] else parts[:2])

    def isoformat(self, timespec="auto"):
        return _time_text(self._t, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        return _format(self, format, (1900, 1, 1), self._t, True)

    def utcoffset(self):
        return _ask(self._tz, "utcoffset", None)

    def tzname(self):
        return _ask(self._tz, "tzname", None)

    def dst(self):
        return _ask(self._tz, "dst", None)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        parts = [old if new is None else new for old, new in zip(self._t, (hour, minute, second, microsecond))]
        return type(self)(
            *parts, self._tz if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold
        )

    def _since(self):
        hour, minute, second, us = self._t
        return ((hour * 60 + minute) * 60 + second) * 1000000 + us

    def _keys(self, other, order):
        if not isinstance(other, time):
            return NotImplemented
        mine, its = (None, None) if self._tz is other._tz else (self.utcoffset(), other.utcoffset())
        if (mine is None) != (its is None):
            if order:
                raise TypeError("can't compare offset-naive and offset-aware times")
            return 0, 1
        if mine is None:
            return self._t, other._t
        return self._since() - mine._us, other._since() - its._us

    def __hash__(self):
        offset = self.utcoffset()
        if offset is not None:
            return hash(_delta(self._since() - offset._us))
        hour, minute, second, us = self._t
        return hash("".join(map(chr, (hour, minute, second, us >> 16, us >> 8 & 255, us & 255))))


@_ordered
class datetime(date):
    __slots__ = "_tz", "_fold"

    def __new__(
        cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        self = object.__new__(cls)
        self._t = _check_date(year, month, day) + _check_time(hour, minute, second, microsecond, tzinfo, fold)
        self._tz, self._fold = tzinfo, fold
        return self

    hour, minute, second, microsecond = map(_part, range(3, 7))
    tzinfo = property(lambda self: self._tz)
    fold = property(lambda self: self._fold)

    @classmethod
    def _at(cls, seconds, us, zone):
        _check_zone(zone)
        if zone is not None:
            return zone.fromutc(_shift(cls, 719163 * _DAY + seconds * 1000000 + us, zone))
        return cls(*_time.localtime(seconds)[:6], us)

    @classmethod
    def now(cls, tz=None):
        seconds, us = divmod(_time.time_ns() // 1000, 1000000)
        return cls._at(seconds, us, tz)

    @classmethod
    def utcnow(cls):
        _deprecated("utcnow()", "now(datetime.UTC)")
        return cls.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        if isinstance(timestamp, int):
            return cls._at(timestamp, 0, tz)
        if not isinstance(timestamp, float):
            raise TypeError(f"argument must be int or float, not {type(timestamp).__name__}")
        if timestamp != timestamp:
            raise ValueError("Invalid value NaN (not a number)")
        if abs(timestamp) >= 9.3e18:
            raise OverflowError("timestamp out of range for platform time_t")
        seconds = int(timestamp)
        more, us = divmod(round((timestamp - seconds) * 1e6), 1000000)
        return cls._at(seconds + more, us, tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        _deprecated("utcfromtimestamp()", "fromtimestamp(timestamp, datetime.UTC)")
        return cls.fromtimestamp(timestamp)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        _want("combine", 1, date, _date, "datetime.date")
        _want("combine", 2, time, _clock_time, "datetime.time")
        return cls(*date._t[:3], *time._t, time._tz if tzinfo is True else tzinfo, fold=time._fold)

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        parts, end = _read_date(string, date.fromisocalendar)
        if not parts or end + 1 == len(string):
            raise ValueError(f"Invalid isoformat string: {string!r}")
        if end == len(string):
            return cls(*parts)
        hour, *rest = _read_time(string[end + 1 :], string)
        self = cls(*parts, 0 if hour == 24 else hour, *rest)
        return self + timedelta(1) if hour == 24 else self

    @classmethod
    def strptime(cls, string, format, /):
        parts, us, zone = _parsed(string, format)
        return cls(*parts, us, zone)

    def __repr__(self):
        parts = self._t
        return _zoned_repr(self, parts if parts[6] else parts[:6] if parts[5] else parts[:5])

    def isoformat(self, sep="T", timespec="auto"):
        _want("isoformat", 1, sep, str, "a unicode character")
        return f"{date.isoformat(self)}{sep}{_time_text(self._t[3:], timespec)}{_offset_text(self.utcoffset())}"

    def __str__(self):
        return self.isoformat(" ")

    def strftime(self, format):
        return _format(self, format, self._t[:3], self._t[3:], True)

    def timetuple(self):
        dst = self.dst()
        return self._tuple(-1 if dst is None else 1 if dst else 0)

    def utctimetuple(self):
        offset = self.utcoffset()
        return (self.replace(tzinfo=None) - offset if offset else self)._tuple(0)

    def utcoffset(self):
        return _ask(self._tz, "utcoffset", self)

    def tzname(self):
        return _ask(self._tz, "tzname", self)

    def dst(self):
        return _ask(self._tz, "dst", self)

    def date(self):
        return date(*self._t[:3])

    def time(self):
        return time(*self._t[3:], fold=self._fold)

    def timetz(self):
        return time(*self._t[3:], self._tz, fold=self._fold)

    def timestamp(self):
        if self._tz is not None and self.utcoffset() is not None:
            return (self - _EPOCH).total_seconds()
        seconds, us = divmod(self._since() - 719163 * _DAY, 1000000)
        return seconds + us / 1e6

    def replace(
        self,
        year=None,
        month=None,
        day=None,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
        tzinfo=True,
        *,
        fold=None,
    ):
        new = year, month, day, hour, minute, second, microsecond
        return type(self)(
            *(old if part is None else part for old, part in zip(self._t, new)),
            self._tz if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def astimezone(self, tz=None):
        offset = self.utcoffset()
        if tz is None:
            tz = timezone(timedelta(0), "UTC")
        elif tz is self._tz:
            return self
        _check_zone(tz)
        return tz.fromutc((self if offset is None else self - offset).replace(tzinfo=tz))

    def _since(self):
        hour, minute, second, us = self._t[3:]
        return self.toordinal() * _DAY + ((hour * 60 + minute) * 60 + second) * 1000000 + us

    def _offsets(self, other, message):
        mine, its = (None, None) if self._tz is other._tz else (self.utcoffset(), other.utcoffset())
        if (mine is None) != (its is None):
            if message:
                raise TypeError(f"can't {message} offset-naive and offset-aware datetimes")
            return None
        return self._since() - (mine._us if mine else 0), other._since() - (its._us if its else 0)

    def _keys(self, other, order):
        if not isinstance(other, datetime):
            return NotImplemented
        return self._offsets(other, "compare" if order else "") or (0, 1)

    def __hash__(self):
        offset = self.utcoffset()
        if offset is not None:
            return hash(_delta(self._since() - offset._us))
        year, *rest, us = self._t
        return hash("".join(map(chr, (year >> 8, year & 255, *rest, us >> 16, us >> 8 & 255, us & 255))))

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _shift(type(self), self._since() + other._us, self._tz)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if isinstance(other, datetime):
            mine, its = self._offsets(other, "subtract")
            return _delta(mine - its)
        return NotImplemented


def _shift(cls, us, zone):
    days, us = divmod(us, _DAY)
    if not 1 <= days <= 3652059:
        raise OverflowError("date value out of range")
    seconds, us = divmod(us, 1000000)
    return cls(*_from_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60, us, zone)


def _deprecated(name, instead):
    import warnings

    warnings.warn(
        f"datetime.datetime.{name} is deprecated and scheduled for removal in a future version. Use timezone-aware"
        f" objects to represent datetimes in UTC: datetime.datetime.{instead}.",
        DeprecationWarning,
        2,
    )


def _read_time(text, whole):
    at = max(text.find(mark) for mark in "+-Z")
    parts = _read_clock(text if at < 0 else text[:at])
    zone = None
    if at >= 0:
        if text[at] == "Z":
            offset = None if text[at + 1 :] else [0]
            zone = UTC
        else:
            offset = _read_clock(text[at + 1 :])
        if offset is None:
            parts = None
        elif zone is None:
            hour, minute, second, us = offset
            us += (hour * 60 + minute) * 60000000 + second * 1000000
            zone = timezone(_delta(-us if text[at] == "-" else us))
    if parts is None:
        raise ValueError(f"Invalid isoformat string: {whole!r}")
    if parts[0] == 24 and any(parts[1:]):
        raise ValueError("minute, second, and microsecond must be 0 when hour is 24")
    return *parts, zone


def _parsed(string, format):
    import _strptime

    _want("strptime", 1, string, str, "str")
    _want("strptime", 2, format, str, "str")
    parts, us, offset, name = _strptime.read(string, format)
    zone = None
    if offset is not None:
        zone = timezone(_delta(offset), name) if name else timezone(_delta(offset))
    return parts[:6], us, zone


_timezone.datetime = datetime
_date, _clock_time = date, time
timezone.utc = UTC = timezone(timedelta(0))
timezone.min, timezone.max = timezone(-timedelta(0, 86340)), timezone(timedelta(0, 86340))
timedelta.resolution = time.resolution = datetime.resolution = _delta(1)
timedelta.min, timedelta.max = timedelta(-999999999), _delta(1000000000 * _DAY - 1)
date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)
time.min, time.max = time(), time(23, 59, 59, 999999)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
for _class in date, time, datetime:
    _class.__name__ = "datetime." + _class.__name__
_IsoCalendarDate.__name__ = "datetime.IsoCalendarDate"
_IsoCalendarDate.__qualname__ = "IsoCalendarDate"
