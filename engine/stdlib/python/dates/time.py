# The clocks are C++; dates are here. The time zone is UTC. Like functions in C, they do not become methods of a class.
from _time import (
    monotonic,
    monotonic_ns,
    perf_counter,
    perf_counter_ns,
    process_time,
    process_time_ns,
    sleep,
    thread_time,
    thread_time_ns,
    time,
    time_ns,
)

timezone = altzone = daylight = 0
tzname = "UTC", "UTC"
_days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_months = "January February March April May June July August September October November December".split()


class struct_time(tuple):
    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0
    tm_year, tm_mon, tm_mday, tm_hour, tm_min, tm_sec, tm_wday, tm_yday, tm_isdst = (
        property(lambda self, index=index: self[index]) for index in range(9)
    )
    tm_zone = tm_gmtoff = None

    def __new__(cls, sequence):
        try:
            parts = tuple(sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if not 9 <= len(parts) <= 11:
            raise TypeError(
                f"time.struct_time() takes an at {'least 9' if len(parts) < 9 else 'most 11'}-sequence"
                f" ({len(parts)}-sequence given)"
            )
        self = tuple.__new__(cls, parts[:9])
        for name, value in zip(("tm_zone", "tm_gmtoff"), parts[9:]):
            setattr(self, name, value)
        return self

    def __repr__(self):
        return (
            "time.struct_time(tm_year=%d, tm_mon=%d, tm_mday=%d, tm_hour=%d, tm_min=%d, tm_sec=%d, tm_wday=%d, tm_yday=%d,"
            " tm_isdst=%d)" % self
        )


struct_time.__name__ = "time.struct_time"


def _ordinal(year, month, day):
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    year -= month < 3
    return 365 * year + year // 4 - year // 100 + year // 400 + ((month + 9) % 12 * 153 + 2) // 5 + day - 306


def _from_ordinal(ordinal):
    era, day = divmod(ordinal + 305, 146097)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    return era * 400 + year + (month > 9), month + 3 if month < 10 else month - 9, day - (153 * month + 2) // 5 + 1


def _parts(seconds, zone):
    if seconds is None:
        seconds = time()
    elif isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        if abs(seconds) >= 9.2e18:
            raise OverflowError("timestamp out of range for platform time_t")
    else:
        seconds = range(seconds).stop
    days, seconds = divmod(int(seconds // 1), 86400)
    if abs(days) > 780000000000:
        raise OverflowError("timestamp out of range for platform time_t")
    year, month, day = _from_ordinal(days + 719163)
    hour, minute = divmod(seconds // 60, 60)
    yearday = days + 719164 - _ordinal(year, 1, 1)
    return struct_time((year, month, day, hour, minute, seconds % 60, (days + 3) % 7, yearday, 0, zone, 0))


@staticmethod
def gmtime(seconds=None, /):
    return _parts(seconds, "GMT")


@staticmethod
def localtime(seconds=None, /):
    return _parts(seconds, "UTC")


def _given(function, parts):
    if parts is None:
        return localtime()
    if not isinstance(parts, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(parts) != 9:
        raise TypeError(f"{function}(): illegal time tuple argument")
    if function == "mktime":
        return parts
    year, month, day, hour, minute, second, weekday, yearday, dst = parts
    month, day, yearday = month or 1, day or 1, yearday or 1
    for what, value, low, high in (
        ("month", month, 1, 12),
        ("day of month", day, 1, 31),
        ("hour", hour, 0, 23),
        ("minute", minute, 0, 59),
        ("seconds", second, 0, 61),
        ("day of week", weekday, -1, weekday),
        ("day of year", yearday, 1, 366),
    ):
        if not low <= value <= high:
            raise ValueError(what + " out of range")
    return year, month, day, hour, minute, second, weekday % 7, yearday, dst


@staticmethod
def mktime(tuple, /):
    year, month, day, hour, minute, second = _given("mktime", tuple)[:6]
    return (_ordinal(year, month, day) - 719163) * 86400.0 + hour * 3600 + minute * 60 + second


@staticmethod
def asctime(tuple=None, /):
    year, month, day, hour, minute, second, weekday = _given("asctime", tuple)[:7]
    return f"{_days[weekday][:3]} {_months[month - 1][:3]} {day:2} {hour:02}:{minute:02}:{second:02} {year}"


@staticmethod
def ctime(seconds=None, /):
    return asctime(localtime(seconds))


@staticmethod
def strftime(format, tuple=None, /):
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    zone = getattr(tuple, "tm_zone", None) or "UTC"
    return _format(format, _given("strftime", tuple), {"z": "+0000", "Z": zone})


def _weeks(year):
    first = (_ordinal(year, 1, 1) + 6) % 7
    return 53 if first == 3 or first == 2 and _ordinal(year + 1, 1, 1) - _ordinal(year, 1, 1) == 366 else 52


_composed = {
    "c": "%a %b %e %H:%M:%S %Y",
    "D": "%m/%d/%y",
    "x": "%m/%d/%y",
    "F": "%Y-%m-%d",
    "h": "%b",
    "r": "%I:%M:%S %p",
    "R": "%H:%M",
    "T": "%H:%M:%S",
    "X": "%H:%M:%S",
}


def _format(format, parts, extra):
    year, month, day, hour, minute, second, weekday, yearday = parts[:8]
    iso_year, week = year, (yearday - weekday + 9) // 7
    if week < 1:
        iso_year -= 1
        week = _weeks(iso_year)
    elif week > _weeks(year):
        iso_year, week = year + 1, 1
    fields = {
        "a": _days[weekday][:3],
        "A": _days[weekday],
        "b": _months[month - 1][:3],
        "B": _months[month - 1],
        "p": "AM" if hour < 12 else "PM",
        "%": "%",
        "n": "\n",
        "t": "\t",
        "C": (year // 100, 2),
        "d": (day, 2),
        "e": (day, 2),
        "G": (iso_year, 4),
        "g": (iso_year % 100, 2),
        "H": (hour, 2),
        "I": ((hour + 11) % 12 + 1, 2),
        "j": (yearday, 3),
        "m": (month, 2),
        "M": (minute, 2),
        "S": (second, 2),
        "s": (int(mktime((*parts[:6], 0, 0, 0))), 1),
        "u": (weekday + 1, 1),
        "U": ((yearday + 6 - (weekday + 1) % 7) // 7, 2),
        "V": (week, 2),
        "w": ((weekday + 1) % 7, 1),
        "W": ((yearday + 6 - weekday) // 7, 2),
        "y": (year % 100, 2),
        "Y": (year, 4),
        **extra,
    }
    text = ""
    rest = iter(format)
    for letter in rest:
        if letter != "%":
            text += letter
            continue
        kind = pad = next(rest, "")
        if pad and pad in "-_0:":
            kind = next(rest, "")
        else:
            pad = ""
        if pad == ":":
            kind, pad = ":" + kind, ""
        if kind in _composed:
            text += _format(_composed[kind], parts, extra)
            continue
        field = fields.get(kind)
        if field is None:
            raise NotImplementedError(f"Loopscope: strftime() does not support the directive '%{pad}{kind}'")
        if isinstance(field, str):
            text += field
        else:
            value, width = field
            digits = str(value)
            fill = pad or ("_" if kind == "e" else "0")
            text += digits if fill == "-" else digits.rjust(width, " " if fill == "_" else "0")
    return text


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    from _strptime import read

    for index, value in enumerate((string, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {index} must be str, not {type(value)}")
    parts, us, offset, name = read(string, format)
    return struct_time((*parts, name, None if offset is None else offset // 1000000))


def get_clock_info(name, /):
    from types import SimpleNamespace

    clock = {"time": "REALTIME", "process_time": "PROCESS_CPUTIME_ID", "thread_time": "THREAD_CPUTIME_ID"}.get(name)
    if clock is None:
        if name not in ("monotonic", "perf_counter"):
            raise ValueError("unknown clock")
        clock = "MONOTONIC"
    real = name == "time"
    return SimpleNamespace(
        implementation=f"clock_gettime(CLOCK_{clock})", monotonic=not real, adjustable=real, resolution=1e-09
    )
