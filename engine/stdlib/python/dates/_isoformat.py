from time import _ordinal


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _offset_text(offset, colon=":"):
    if offset is None:
        return ""
    seconds, us = divmod(abs(offset._us), 1000000)
    text = f"{'-' if offset._us < 0 else '+'}{seconds // 3600:02}{colon}{seconds // 60 % 60:02}"
    if seconds % 60 or us:
        text += f"{colon}{seconds % 60:02}"
    return text + f".{us:06}" if us else text


def _time_text(parts, spec):
    hour, minute, second, us = parts
    if spec == "auto":
        spec = "microseconds" if us else "seconds"
    text = {
        "hours": f"{hour:02}",
        "minutes": f"{hour:02}:{minute:02}",
        "seconds": f"{hour:02}:{minute:02}:{second:02}",
        "milliseconds": f"{hour:02}:{minute:02}:{second:02}.{us // 1000:03}",
        "microseconds": f"{hour:02}:{minute:02}:{second:02}.{us:06}",
    }.get(spec)
    if text is None:
        raise ValueError("Unknown timespec value")
    return text


def _week_one(year):
    first = _ordinal(year, 1, 1)
    monday = first - (first + 6) % 7
    return monday + 7 if (first + 6) % 7 > 3 else monday


def _digits(text, start, count):
    part = text[start : start + count]
    return int(part) if len(part) == count and part.isascii() and part.isdigit() else None


def _read_date(text, from_week):
    dash = text[4:5] == "-"
    at = 4 + dash
    year = _digits(text, 0, 4)
    if text[at : at + 1] == "W":
        week = _digits(text, at + 1, 2)
        end, day = at + 3, 1
        if dash and text[end : end + 1] == "-" or not dash and _digits(text, end, 1) is not None:
            end += dash
            day = _digits(text, end, 1)
            end += 1
        if None in (year, week, day):
            return None, 0
        try:
            return from_week(year, week, day)._t, end
        except ValueError:
            return None, 0
    month = _digits(text, at, 2)
    at += 2
    if dash:
        if text[at : at + 1] != "-":
            return None, 0
        at += 1
    day = _digits(text, at, 2)
    return (None, 0) if None in (year, month, day) else ((year, month, day), at + 2)


def _read_clock(text):
    parts = [_digits(text, 0, 2), 0, 0, 0]
    at = 2
    colon = text[2:3] == ":"
    for index in 1, 2:
        if at >= len(text) or text[at] in ".,":
            break
        if colon:
            if text[at] != ":":
                return None
            at += 1
        parts[index] = _digits(text, at, 2)
        at += 2
    if at < len(text):
        digits = text[at + 1 :]
        if index != 2 or text[at] not in ".," or not (digits.isascii() and digits.isdigit()):
            return None
        parts[3] = int(digits[:6].ljust(6, "0"))
    return None if None in parts else parts
