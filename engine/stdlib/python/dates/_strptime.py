from datetime import date as _date
from re import I as _I
from re import compile as _compile
from re import escape as _escape
from time import _days, _from_ordinal, _months, _ordinal

_lists = {
    "A": [day.lower() for day in _days],
    "a": [day[:3].lower() for day in _days],
    "B": [month.lower() for month in _months],
    "b": [month[:3].lower() for month in _months],
    "p": ["am", "pm"],
    "Z": ["utc", "gmt"],
}
_patterns = {
    "d": r"3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]",
    "f": "[0-9]{1,6}",
    "G": r"\d\d\d\d",
    "H": r"2[0-3]|[0-1]\d|\d",
    "I": "1[0-2]|0[1-9]|[1-9]| [1-9]",
    "j": r"36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
    "m": "1[0-2]|0[1-9]|[1-9]",
    "M": r"[0-5]\d|\d",
    "S": r"6[0-1]|[0-5]\d|\d",
    "U": r"5[0-3]|[0-4]\d|\d",
    "u": "[1-7]",
    "V": r"5[0-3]|0[1-9]|[1-4]\d|\d",
    "w": "[0-6]",
    "W": r"5[0-3]|[0-4]\d|\d",
    "y": r"\d\d",
    "Y": r"\d\d\d\d",
    "z": r"(?:[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?)|Z",
    **{key: "|".join(sorted(names, key=len, reverse=True)) for key, names in _lists.items()},
}
_composed = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}


def _pattern(format, whole):
    text = ""
    rest = iter(format)
    for c in rest:
        if c.isspace():
            text += "" if text.endswith(r"\s+") else r"\s+"
        elif c != "%":
            text += _escape(c)
        else:
            kind = next(rest, None)
            if kind is None:
                raise ValueError(f"stray % in format '{whole}'")
            if kind in _composed:
                text += _pattern(_composed[kind], whole)
            elif kind in _patterns:
                text += f"(?P<{kind}>{_patterns[kind]})"
            elif kind == "%":
                text += "%"
            else:
                raise ValueError(f"'{kind}' is a bad directive in format '{whole}'")
    return text


def read(string, format):
    found = _compile(_pattern(format, format), _I).match(string)
    if not found:
        raise ValueError(f"time data {string!r} does not match format {format!r}")
    if len(string) != found.end():
        raise ValueError(f"unconverted data remains: {string[found.end() :]}")
    fields = found.groupdict()
    numbers = {key: int(text) for key, text in fields.items() if key in "dfGHIjmMSUuVwWyY"}
    for key, names in _lists.items():
        if key in fields:
            numbers[key] = names.index(fields[key].lower())
    get = numbers.get
    year = get("Y")
    if "y" in numbers:
        year = numbers["y"] + (2000 if numbers["y"] < 69 else 1900)
    month = get("m") or 1 + (get("B") if "B" in numbers else get("b", 0))
    day = get("d", 1)
    hour = get("H", 0)
    if "I" in numbers:
        hour = numbers["I"] % 12 + 12 * get("p", 0)
    weekday = get("A", get("a"))
    if "w" in numbers:
        weekday = (numbers["w"] + 6) % 7
    if "u" in numbers:
        weekday = numbers["u"] - 1
    yearday = get("j")
    if "G" in numbers:
        if yearday is not None:
            raise ValueError(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
            )
        if "V" not in numbers or weekday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A',"
                " '%a', '%w', or '%u')."
            )
    elif "V" in numbers:
        if year is None or weekday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A',"
                " '%a', '%w', or '%u')."
            )
        raise ValueError(
            "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
        )
    given = year
    year = year or 1900
    if given is None and month == 2 and day == 29:
        given = year = 1904
    if weekday is not None and yearday is None:
        if "G" in numbers:
            fourth = _ordinal(numbers["G"], 1, 4)
            ordinal = fourth - (fourth + 6) % 7 + numbers["V"] * 7 - 7 + weekday
            year, month, day = _from_ordinal(ordinal)
        elif given is not None and ("U" in numbers or "W" in numbers):
            first = (_ordinal(year, 1, 1) + 6) % 7
            sunday = "U" in numbers
            week = numbers["U" if sunday else "W"]
            start = (first + sunday) % 7
            ordinal = _ordinal(year, 1, 1) - start + 7 * (week - (start == 0)) + (weekday + sunday) % 7
            year, month, day = _from_ordinal(ordinal)
    if yearday is None:
        ordinal = _date(year, month, day).toordinal()
        yearday = ordinal - _ordinal(year, 1, 1) + 1
    else:
        ordinal = _ordinal(year, 1, 1) + yearday - 1
        year, month, day = _from_ordinal(ordinal)
    if weekday is None:
        weekday = (ordinal + 6) % 7
    if given == 1904 and get("Y") is None and "y" not in numbers:
        year = 1900
    offset = None
    if text := fields.get("z"):
        offset = 0
        if text not in "Zz":
            digits, _, fraction = text[1:].replace(":", "").partition(".")
            offset = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:] or 0)
            offset = offset * 1000000 + int(fraction.ljust(6, "0") or 0)
            if text[0] == "-":
                offset = -offset
    us = int(fields.get("f", "").ljust(6, "0") or 0)
    name = fields.get("Z")
    parts = year, month, day, hour, get("M", 0), get("S", 0), weekday, yearday, -1 if name is None else 0
    return parts, us, offset, name
