from _isoformat import _offset_text
from _timedelta import _DAY, _check, _want, timedelta


def _check_time(hour, minute, second, microsecond, zone, fold):
    parts = (
        _check("hour", hour, 0, 23),
        _check("minute", minute, 0, 59),
        _check("second", second, 0, 59),
        _check("microsecond", microsecond, 0, 999999),
    )
    _check_zone(zone)
    if fold not in (0, 1):
        raise ValueError(f"fold must be either 0 or 1, not {fold}")
    return parts


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def _ask(zone, what, moment):
    if zone is None:
        return None
    answer = getattr(zone, what)(moment)
    if what == "tzname":
        if answer is not None and not isinstance(answer, str):
            raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(answer).__name__}'")
    elif answer is not None:
        if not isinstance(answer, timedelta):
            raise TypeError(f"tzinfo.{what}() must return None or timedelta, not '{type(answer).__name__}'")
        _check_offset(answer)
    return answer


def _check_offset(offset):
    if not -_DAY < offset._us < _DAY:
        raise ValueError(
            "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
            + repr(offset)
        )


class tzinfo:
    __slots__ = ()

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset, dst = dt.utcoffset(), dt.dst()
        for what, value in ("utcoffset", offset), ("dst", dst):
            if value is None:
                raise ValueError(f"fromutc: non-None {what}() result required")
        dt += offset - dst
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst


class timezone(tzinfo):
    __slots__ = "_offset", "_name"

    def __new__(cls, offset, name=_DAY):
        _want("timezone", 1, offset, timedelta, "datetime.timedelta")
        if name is _DAY:
            if offset._us == 0 and hasattr(cls, "utc"):
                return cls.utc
            name = None
        else:
            _want("timezone", 2, name, str, "str")
        _check_offset(offset)
        self = object.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        return f"datetime.timezone({self._offset!r}{'' if self._name is None else f', {self._name!r}'})"

    def _given(self, what, dt):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{what}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def __str__(self):
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def utcoffset(self, dt):
        self._given("utcoffset", dt)
        return self._offset

    def tzname(self, dt):
        self._given("tzname", dt)
        return str(self)

    def dst(self, dt):
        self._given("dst", dt)

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


for _class in tzinfo, timezone:
    _class.__module__ = "datetime"
    _class.__name__ = "datetime." + _class.__name__
