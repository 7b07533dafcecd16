# Signals, contexts and the rounding of a result to its context.
from contextvars import ContextVar as _ContextVar

__name__ = "decimal"

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = -1999999999999999997
ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"
_modes = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)


class DecimalException(ArithmeticError):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Subnormal(DecimalException):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class Clamped(DecimalException):
    pass


# In the order of precedence for raising, which is also the order for display.
_signals = (
    InvalidOperation,
    FloatOperation,
    DivisionByZero,
    Overflow,
    Underflow,
    Subnormal,
    Inexact,
    Rounded,
    Clamped,
)
_shown = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)
_conditions = {ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext}


class SignalDict(dict):
    def __repr__(self):
        return "{" + ", ".join(f"{signal!r}:{bool(self[signal])}" for signal in _signals) + "}"

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")

    def __setitem__(self, key, value):
        if key not in _signals:
            raise KeyError("invalid error flag" if isinstance(key, type) else key)
        dict.__setitem__(self, key, bool(value))

    def copy(self):
        return dict(self)


def _signal_dict(given, what):
    if isinstance(given, dict):
        if set(given) != set(_signals):
            raise KeyError("invalid signal dict")
        return SignalDict({signal: bool(given[signal]) for signal in _signals})
    if not isinstance(given, (list, tuple)):
        raise TypeError(f"{what} must be a list or a dictionary" if what else "argument must be a signal dict")
    for signal in given:
        if signal not in _signals:
            raise TypeError("signal keys must be one of the signals")
    return SignalDict({signal: signal in given for signal in _signals})


def _bounded(name, low, high):
    def put(self, value):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        if not low <= value <= high:
            words = {"prec": "[1, MAX_PREC]", "Emin": "[MIN_EMIN, 0]", "Emax": "[0, MAX_EMAX]"}
            raise ValueError(f"valid range for {name} is {words.get(name, '[0, 1]')}")
        setattr(self, "_" + name, int(value))

    return property(lambda self: getattr(self, "_" + name), put)


def _shift_right(coefficient, count, mode, sign):
    """The coefficient without its last digits, rounded; and whether anything was lost."""
    unit = 10 ** min(count, len(str(coefficient)) + 1)
    quotient, rest = divmod(coefficient, unit)
    if not rest:
        return quotient, False
    twice = 2 * rest
    if mode == ROUND_HALF_EVEN:
        up = twice > unit or twice == unit and quotient & 1
    elif mode == ROUND_HALF_UP:
        up = twice >= unit
    elif mode == ROUND_HALF_DOWN:
        up = twice > unit
    elif mode == ROUND_UP:
        up = True
    elif mode == ROUND_DOWN:
        up = False
    elif mode == ROUND_CEILING:
        up = not sign
    elif mode == ROUND_FLOOR:
        up = sign
    else:
        up = quotient % 5 == 0
    return quotient + bool(up), True


class Context:
    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        default = globals().get("DefaultContext")
        self.prec = (default.prec if default else 28) if prec is None else prec
        self.rounding = (default.rounding if default else ROUND_HALF_EVEN) if rounding is None else rounding
        self.Emin = (default.Emin if default else -999999) if Emin is None else Emin
        self.Emax = (default.Emax if default else 999999) if Emax is None else Emax
        self.capitals = (default.capitals if default else 1) if capitals is None else capitals
        self.clamp = (default.clamp if default else 0) if clamp is None else clamp
        self.flags = [] if flags is None else flags
        self.traps = dict(default.traps) if traps is None else traps

    prec = _bounded("prec", 1, MAX_PREC)
    Emin = _bounded("Emin", MIN_EMIN, 0)
    Emax = _bounded("Emax", 0, MAX_EMAX)
    capitals = _bounded("capitals", 0, 1)
    clamp = _bounded("clamp", 0, 1)

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if value not in _modes:
            raise TypeError(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
            )
        self._rounding = value

    @property
    def flags(self):
        return self._flags

    @flags.setter
    def flags(self, value):
        self._flags = _signal_dict(value, "")

    @property
    def traps(self):
        return self._traps

    @traps.setter
    def traps(self, value):
        self._traps = _signal_dict(value, "")

    def __repr__(self):
        flags, traps = (
            ", ".join(signal.__name__ for signal in _shown if held[signal]) for held in (self.flags, self.traps)
        )
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax},"
            f" capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])"
        )

    def copy(self):
        return Context(
            self.prec,
            self.rounding,
            self.Emin,
            self.Emax,
            self.capitals,
            self.clamp,
            dict(self.flags),
            dict(self.traps),
        )

    __copy__ = copy

    def clear_flags(self):
        self.flags = []

    def clear_traps(self):
        self.traps = []

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _tell(self, *conditions):
        """Sets the flags, and raises what is trapped."""
        trapped = []
        for condition in conditions:
            signal = InvalidOperation if condition in _conditions else condition
            self._flags[signal] = True
            if self._traps[signal] and condition not in trapped:
                trapped.append(condition)
        if trapped:
            raised = {InvalidOperation if condition in _conditions else condition for condition in trapped}
            ordered = [condition for condition in trapped if condition in _conditions]
            ordered += [signal for signal in _signals if signal in trapped]
            raise next(signal for signal in _signals if signal in raised)(ordered)

    def _fixed(self, sign, coefficient, exponent):
        """Sign, coefficient and exponent as the context holds them; infinity has no coefficient."""
        tiny = self.Emin - self.prec + 1
        top = self.Emax - self.prec + 1
        if not coefficient:
            fitting = min(max(exponent, tiny), top if self.clamp else self.Emax)
            if fitting != exponent:
                self._tell(Clamped)
            return sign, 0, fitting
        least = len(str(coefficient)) + exponent - self.prec
        if least > top:
            return self._overflow(sign)
        is_subnormal = least < tiny
        if is_subnormal:
            least = tiny
        if exponent < least:
            coefficient, is_inexact = _shift_right(coefficient, least - exponent, self.rounding, sign)
            if len(str(coefficient)) > self.prec:
                coefficient //= 10
                least += 1
            if least > top:
                return self._overflow(sign)
            told = [Rounded]
            if is_inexact:
                told += [Inexact, Underflow] if is_subnormal else [Inexact]
            if is_subnormal:
                told.append(Subnormal)
            if not coefficient:
                told.append(Clamped)
            self._tell(*told)
            return sign, coefficient, least
        if is_subnormal:
            self._tell(Subnormal)
        if self.clamp and exponent > top:
            self._tell(Clamped)
            return sign, coefficient * 10 ** (exponent - top), top
        return sign, coefficient, exponent

    def _overflow(self, sign):
        self._tell(Overflow, Inexact, Rounded)
        down = {ROUND_DOWN, ROUND_05UP, ROUND_FLOOR if not sign else ROUND_CEILING}
        if self.rounding in down:
            return sign, 10**self.prec - 1, self.Emax - self.prec + 1
        return sign, None, 0


DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [InvalidOperation, DivisionByZero, Overflow])
BasicContext = Context(
    9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow]
)
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])
_current = _ContextVar("decimal_context")


def getcontext():
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        _current.set(context)
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class _LocalContext:
    def __init__(self, context):
        self._local = context

    def __enter__(self):
        self._outer = getcontext()
        setcontext(self._local)
        return self._local

    def __exit__(self, *exc_info):
        setcontext(self._outer)


def localcontext(ctx=None, **kwargs):
    context = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        setattr(context, name, value)
    return _LocalContext(context)
