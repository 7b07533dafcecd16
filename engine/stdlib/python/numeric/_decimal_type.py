# Mirrors the type Decimal of Modules/_decimal: General Decimal Arithmetic on big integers. _decimal_methods adds the rest of its methods.
from _decimal_context import (
    Clamped,
    ConversionSyntax,
    DivisionByZero,
    DivisionUndefined,
    FloatOperation,
    Inexact,
    InvalidOperation,
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    Rounded,
    _shift_right,
    getcontext,
)
from _decimal_text import formatted as _formatted, parsed as _parsed
from collections import namedtuple as _namedtuple
from numbers import Number as _Number

__name__ = "decimal"

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")
_modulus = (1 << 61) - 1


def _new(sign, coefficient, exponent, cls=None):
    self = object.__new__(cls or Decimal)
    self._sign = int(sign)
    self._coefficient = coefficient
    self._exponent = exponent
    return self


def _infinity(sign):
    return _new(sign, 0, "F")


# Rounds the value to the context, as the last step of most operations.
def _finished(context, sign, coefficient, exponent):
    sign, coefficient, exponent = context._fixed(sign, coefficient, exponent)
    return _infinity(sign) if coefficient is None else _new(sign, coefficient, exponent)


def _invalid(context, condition=InvalidOperation):
    context._tell(condition)
    return _new(0, 0, "n")


def _operand(value, context=None):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _new(value < 0, abs(value), 0)
    return NotImplemented


def _required(value):
    operand = _operand(value)
    if operand is NotImplemented:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return operand


# The NaN that results from operands of which at least one is NaN.
def _nan_of(context, *operands):
    for operand in operands:
        if operand._exponent == "N":
            context._tell(InvalidOperation)
            return operand._quiet(context)
    for operand in operands:
        if operand._exponent == "n":
            return operand._quiet(context)
    return None


def _comparable(self, other, equality):
    if isinstance(other, (Decimal, int)):
        return self, _operand(other)
    if isinstance(other, float):
        context = getcontext()
        context.flags[FloatOperation] = True
        if not equality and context.traps[FloatOperation]:
            raise FloatOperation([FloatOperation])
        return self, _from_float(other)
    denominator = getattr(other, "denominator", None)
    if isinstance(denominator, int) and isinstance(getattr(other, "numerator", None), int):
        if isinstance(self._exponent, int):
            self = _new(self._sign, self._coefficient * denominator, self._exponent)
        return self, _operand(other.numerator)
    return self, NotImplemented


def _from_float(value, cls=None):
    if value != value:
        return _new(str(value)[0] == "-", 0, "n", cls)
    if value in (float("inf"), float("-inf")):
        return _new(value < 0, 0, "F", cls)
    numerator, denominator = abs(value).as_integer_ratio()
    shift = denominator.bit_length() - 1
    return _new(str(value)[0] == "-", numerator * 5**shift, -shift, cls)


def _compared(a, b):
    """-1, 0 or 1; neither is a NaN."""
    keys = []
    for number in a, b:
        side = -1 if number._sign else 1
        if number._exponent == "F":
            keys.append((side, 2))
        elif number._coefficient:
            keys.append((side, 1))
        else:
            keys.append((0, 0))
    (a_side, a_kind), (b_side, b_kind) = keys
    if a_side != b_side:
        return -1 if a_side < b_side else 1
    if a_kind != 1 or b_kind != 1:
        return ((a_kind > b_kind) - (a_kind < b_kind)) * a_side
    x, y = a.adjusted(), b.adjusted()
    if x == y:
        least = min(a._exponent, b._exponent)
        x = a._coefficient * 10 ** (a._exponent - least)
        y = b._coefficient * 10 ** (b._exponent - least)
    return ((x > y) - (x < y)) * a_side


class Decimal:
    __slots__ = ("_sign", "_coefficient", "_exponent", "__weakref__")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parts = _parsed(value.strip().replace("_", ""))
            if parts is None:
                _invalid(context or getcontext(), ConversionSyntax)
                return _new(0, 0, "n", cls)
            return _new(*parts, cls)
        if isinstance(value, Decimal):
            if cls is Decimal and type(value) is Decimal:
                return value
            return _new(value._sign, value._coefficient, value._exponent, cls)
        if isinstance(value, int):
            return _new(value < 0, abs(value), 0, cls)
        if isinstance(value, float):
            (context or getcontext())._tell(FloatOperation)
            return _from_float(value, cls)
        if isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError("argument must be a sequence of length 3")
            sign, digits, exponent = value
            if not isinstance(sign, int) or sign not in (0, 1):
                raise ValueError("sign must be an integer with the value 0 or 1")
            if isinstance(exponent, str):
                if exponent not in ("F", "n", "N"):
                    raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
            elif not isinstance(exponent, int):
                raise ValueError("exponent must be an integer")
            if not all(isinstance(digit, int) and 0 <= digit <= 9 for digit in digits):
                raise ValueError("coefficient must be a tuple of digits")
            coefficient = 0
            for digit in digits if exponent != "F" else ():
                coefficient = coefficient * 10 + digit
            return _new(sign, coefficient, exponent, cls)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    def _quiet(self, context):
        keep = context.prec - context.clamp
        return _new(self._sign, self._coefficient % 10**keep, "n")

    # ---- classification ----

    def is_nan(self):
        return self._exponent in ("n", "N")

    def is_qnan(self):
        return self._exponent == "n"

    def is_snan(self):
        return self._exponent == "N"

    def is_infinite(self):
        return self._exponent == "F"

    def is_finite(self):
        return isinstance(self._exponent, int)

    def is_signed(self):
        return bool(self._sign)

    def is_zero(self):
        return isinstance(self._exponent, int) and not self._coefficient

    def adjusted(self):
        return self._exponent + len(str(self._coefficient)) - 1 if self.is_finite() else 0

    # ---- text ----

    def _text(self, capitals, engineering=False):
        sign = "-" if self._sign else ""
        if not self.is_finite():
            if self._exponent == "F":
                return sign + "Infinity"
            return sign + ("sNaN" if self._exponent == "N" else "NaN") + (str(self._coefficient or ""))
        digits = str(self._coefficient)
        left = self._exponent + len(digits)
        if self._exponent <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif not self._coefficient:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            text = "0." + "0" * -point + digits
        elif point >= len(digits):
            text = digits + "0" * (point - len(digits))
        else:
            text = digits[:point] + "." + digits[point:]
        if left != point:
            text += f"{'E' if capitals else 'e'}{left - point:+}"
        return sign + text

    def __str__(self):
        return self._text(getcontext().capitals)

    def __repr__(self):
        return f"Decimal('{self}')"

    def __format__(self, specifier, context=None):
        return _formatted(self, specifier, context or getcontext(), _new)

    # ---- conversion ----

    def __hash__(self):
        if not self.is_finite():
            if self._exponent == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            return object.__hash__(self) if self._exponent == "n" else -314159 if self._sign else 314159
        power = pow(10, self._exponent, _modulus)
        value = self._coefficient * power % _modulus
        value = -value if self._sign else value
        return -2 if value == -1 else value

    def __bool__(self):
        return not self.is_finite() or self._coefficient != 0

    def __int__(self):
        if self.is_nan():
            raise ValueError("cannot convert NaN to integer")
        if self.is_infinite():
            raise OverflowError("cannot convert Infinity to integer")
        exponent = self._exponent
        value = self._coefficient * 10**exponent if exponent >= 0 else self._coefficient // 10**-exponent
        return -value if self._sign else value

    __trunc__ = __int__

    def __float__(self):
        if self.is_snan():
            raise ValueError("cannot convert signaling NaN to float")
        return float(self._text(1)) if not self.is_nan() else float("-nan" if self._sign else "nan")

    def __floor__(self):
        return int(self.to_integral_value(ROUND_FLOOR)) if self.is_finite() else int(self)

    def __ceil__(self):
        return int(self.to_integral_value(ROUND_CEILING)) if self.is_finite() else int(self)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN)) if self.is_finite() else int(self)
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_new(0, 1, -ndigits))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    real = property(lambda self: self)
    imag = property(lambda self: _new(0, 0, 0))

    # ---- comparison ----

    def _ordered(self, other, test):
        self, other = _comparable(self, other, False)
        if other is NotImplemented:
            return other
        if self.is_nan() or other.is_nan():
            getcontext()._tell(InvalidOperation)
            return False
        return test(_compared(self, other))

    def __eq__(self, other):
        self, other = _comparable(self, other, True)
        if other is NotImplemented:
            return other
        if self.is_nan() or other.is_nan():
            if self.is_snan() or other.is_snan():
                getcontext()._tell(InvalidOperation)
            return False
        return _compared(self, other) == 0

    def __lt__(self, other):
        return self._ordered(other, lambda order: order < 0)

    def __le__(self, other):
        return self._ordered(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._ordered(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._ordered(other, lambda order: order >= 0)

    # ---- signs ----

    def copy_abs(self):
        return _new(0, self._coefficient, self._exponent)

    def copy_negate(self):
        return _new(not self._sign, self._coefficient, self._exponent)

    def _signed(self, sign, context):
        context = context or getcontext()
        if not self.is_finite():
            nan = _nan_of(context, self)
            return _infinity(sign) if nan is None else nan
        if not self._coefficient:
            sign = context.rounding == ROUND_FLOOR and sign != self._sign and self._sign == 0 or self._sign and sign
        return _finished(context, sign, self._coefficient, self._exponent)

    def __pos__(self, context=None):
        context = context or getcontext()
        if self.is_zero():
            return _finished(context, self._sign and context.rounding == ROUND_FLOOR, 0, self._exponent)
        return self._signed(self._sign, context)

    def __neg__(self, context=None):
        context = context or getcontext()
        if self.is_zero():
            return _finished(context, not self._sign and context.rounding == ROUND_FLOOR, 0, self._exponent)
        return self._signed(not self._sign, context)

    def __abs__(self, context=None):
        return self.__neg__(context) if self._sign else self.__pos__(context)

    # ---- arithmetic ----

    def __add__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if not self.is_finite() or not other.is_finite():
            nan = _nan_of(context, self, other)
            if nan is not None:
                return nan
            if self.is_infinite() and other.is_infinite() and self._sign != other._sign:
                return _invalid(context)
            return _infinity((self if self.is_infinite() else other)._sign)
        big, small = (self, other) if self._exponent >= other._exponent else (other, self)
        sign, coefficient, exponent = small._sign, small._coefficient, small._exponent
        if big._coefficient:
            # An operand too small to matter is replaced by the smallest one with an effect.
            limit = big._exponent + min(-1, len(str(big._coefficient)) - context.prec - 2)
            if coefficient and small.adjusted() < limit:
                coefficient, exponent = 1, limit
        a = big._coefficient * 10 ** max(big._exponent - exponent, 0) if big._coefficient else 0
        total = (-a if big._sign else a) + (-coefficient if sign else coefficient)
        if total:
            return _finished(context, total < 0, abs(total), exponent)
        negative = self._sign and other._sign or context.rounding == ROUND_FLOOR and self._sign != other._sign
        return _finished(context, negative, 0, min(self._exponent, other._exponent))

    __radd__ = __add__

    def __sub__(self, other, context=None):
        other = _operand(other)
        return other if other is NotImplemented else self.__add__(other if other.is_nan() else other.copy_negate(), context)

    def __rsub__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__sub__(self)

    def __mul__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if not self.is_finite() or not other.is_finite():
            nan = _nan_of(context, self, other)
            if nan is not None:
                return nan
            return _infinity(sign) if self and other else _invalid(context)
        return _finished(context, sign, self._coefficient * other._coefficient, self._exponent + other._exponent)

    __rmul__ = __mul__

    def __truediv__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if not self.is_finite() or not other.is_finite():
            nan = _nan_of(context, self, other)
            if nan is not None:
                return nan
            if self.is_infinite():
                return _invalid(context) if other.is_infinite() else _infinity(sign)
            context._tell(Clamped)
            return _new(sign, 0, context.Etiny())
        if not other._coefficient:
            if not self._coefficient:
                return _invalid(context, DivisionUndefined)
            context._tell(DivisionByZero)
            return _infinity(sign)
        ideal = self._exponent - other._exponent
        if not self._coefficient:
            return _finished(context, sign, 0, ideal)
        shift = len(str(other._coefficient)) - len(str(self._coefficient)) + context.prec + 1
        exponent = ideal - shift
        quotient, rest = divmod(self._coefficient * 10 ** max(shift, 0), other._coefficient * 10 ** max(-shift, 0))
        if rest:
            quotient += quotient % 5 == 0
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return _finished(context, sign, quotient, exponent)

    def __rtruediv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__truediv__(self)

    def __rdivmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__divmod__(self)

    def __floordiv__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            return _nan_of(context, self, other)
        if self.is_infinite() and not other.is_infinite():
            return _infinity(self._sign ^ other._sign)
        if other.is_zero() and self:
            context._tell(DivisionByZero)
            return _infinity(self._sign ^ other._sign)
        return self._quotient_and_rest(other, context, True, False)[0]

    def __rfloordiv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__floordiv__(self)

    def __mod__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if not self.is_nan() and not other.is_nan() and (self.is_infinite() or other.is_zero() and self):
            return _invalid(context)
        return self._quotient_and_rest(other, context, False, True)[1]

    def __rmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__mod__(self)

    def __rpow__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__pow__(self)

    # ---- rounding ----

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = _required(exp)
        if not self.is_finite() or not exp.is_finite():
            nan = _nan_of(context, self, exp)
            if nan is not None:
                return nan
            return _infinity(self._sign) if self.is_infinite() and exp.is_infinite() else _invalid(context)
        to = exp._exponent
        if not context.Etiny() <= to <= context.Emax:
            return _invalid(context)
        if not self._coefficient:
            return _finished(context, self._sign, 0, to)
        if self.adjusted() > context.Emax or self.adjusted() - to + 1 > context.prec:
            return _invalid(context)
        result = self._rescaled(to, rounding or context.rounding)
        if result.adjusted() > context.Emax or len(str(result._coefficient)) > context.prec:
            return _invalid(context)
        told = []
        if to > self._exponent:
            told.append(Rounded)
            if result != self:
                told.append(Inexact)
        context._tell(*told)
        return _finished(context, result._sign, result._coefficient, result._exponent)

    def _rescaled(self, exponent, rounding):
        if not self._coefficient:
            return _new(self._sign, 0, exponent)
        if self._exponent >= exponent:
            return _new(self._sign, self._coefficient * 10 ** (self._exponent - exponent), exponent)
        count = exponent - self._exponent
        return _new(self._sign, _shift_right(self._coefficient, count, rounding, self._sign)[0], exponent)

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        if not self.is_finite():
            nan = _nan_of(context, self)
            return self if nan is None else nan
        return self if self._exponent >= 0 else self._rescaled(0, rounding or context.rounding)

    to_integral = to_integral_value


Decimal.__name__ = "decimal.Decimal"

_Number.register(Decimal)
