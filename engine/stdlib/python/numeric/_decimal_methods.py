# Methods of Decimal and Context that arithmetic does not need; this module adds them to the classes.
from _decimal_context import (
    Clamped,
    Context,
    ConversionSyntax,
    DivisionByZero,
    DivisionImpossible,
    DivisionUndefined,
    Inexact,
    InvalidOperation,
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    Rounded,
    _shift_right,
    getcontext,
)
from _decimal_functions import exp_digits as _exp_digits, ln_digits as _ln_digits
from _decimal_type import (
    Decimal,
    DecimalTuple,
    _compared,
    _finished,
    _from_float,
    _infinity,
    _invalid,
    _nan_of,
    _new,
    _operand,
    _required,
)
from math import isqrt as _isqrt

__name__ = "decimal"


class _Methods:
    def is_canonical(self):
        return True

    def is_normal(self, context=None):
        context = context or getcontext()
        return self.is_finite() and self._coefficient != 0 and self.adjusted() >= context.Emin

    def is_subnormal(self, context=None):
        context = context or getcontext()
        return self.is_finite() and self._coefficient != 0 and self.adjusted() < context.Emin

    def number_class(self, context=None):
        if self.is_nan():
            return "sNaN" if self.is_snan() else "NaN"
        sign = "-" if self._sign else "+"
        if self.is_infinite():
            return sign + "Infinity"
        if not self._coefficient:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def conjugate(self):
        return self

    def canonical(self):
        return self

    def radix(self):
        return _new(0, 10, 0)

    def compare_signal(self, other, context=None):
        context = context or getcontext()
        if self.is_nan() or _required(other).is_nan():
            context._tell(InvalidOperation)
        return self.compare(other, context)

    def compare_total(self, other, context=None):
        other = _required(other)
        keys = []
        for number in self, other:
            kind = {"F": 1, "N": 2, "n": 3}.get(number._exponent, 0)
            keys.append((kind, number))
        side = -1 if self._sign else 1
        if self._sign != other._sign:
            order = side
        elif keys[0][0] != keys[1][0]:
            order = side if keys[0][0] > keys[1][0] else -side
        elif keys[0][0] > 1:
            order = side * ((self._coefficient > other._coefficient) - (self._coefficient < other._coefficient))
        else:
            order = _compared(self, other)
            if order == 0 and keys[0][0] == 0:
                order = side * ((self._exponent > other._exponent) - (self._exponent < other._exponent))
        return _new(order < 0, abs(order), 0)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_required(other).copy_abs())

    def same_quantum(self, other, context=None):
        other = _required(other)
        if self.is_finite() and other.is_finite():
            return self._exponent == other._exponent
        return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()

    def _extreme(self, other, context, wants, magnitude):
        context = context or getcontext()
        other = _required(other)
        if self.is_nan() or other.is_nan():
            if self.is_snan() or other.is_snan() or self.is_nan() and other.is_nan():
                return _nan_of(context, self, other)
            return (other if self.is_nan() else self)._fitted(context)
        order = _compared(self.copy_abs(), other.copy_abs()) if magnitude else _compared(self, other)
        order = order or _compared(self, other) or int(self.compare_total(other))
        return (self if order == wants else other)._fitted(context)

    def _fitted(self, context):
        return _finished(context, self._sign, self._coefficient, self._exponent) if self.is_finite() else self

    def max(self, other, context=None):
        return self._extreme(other, context, 1, False)

    def min(self, other, context=None):
        return self._extreme(other, context, -1, False)

    def max_mag(self, other, context=None):
        return self._extreme(other, context, 1, True)

    def min_mag(self, other, context=None):
        return self._extreme(other, context, -1, True)

    def _divided(self, other, context):
        """Quotient and remainder, or None when there is none."""
        exponent = min(self._exponent, other._exponent)
        if not self._coefficient:
            return 0, 0, exponent
        if self.adjusted() - other.adjusted() > context.prec:
            return None
        if self.adjusted() < other.adjusted():
            return 0, self._coefficient * 10 ** (self._exponent - exponent), exponent
        a = self._coefficient * 10 ** (self._exponent - exponent)
        b = other._coefficient * 10 ** (other._exponent - exponent)
        quotient, rest = divmod(a, b)
        return None if quotient >= 10**context.prec else (quotient, rest, exponent)

    def __divmod__(self, other, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        return self._quotient_and_rest(other, context or getcontext(), True, True)

    def _quotient_and_rest(self, other, context, wants_quotient, wants_rest):
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan, nan
        sign = self._sign ^ other._sign
        if self.is_infinite():
            if other.is_infinite():
                nan = _invalid(context)
                return nan, nan
            return _infinity(sign), _invalid(context)
        if other.is_infinite():
            quotient, rest, exponent = 0, self._coefficient, self._exponent
        elif not other._coefficient:
            if not self._coefficient:
                nan = _invalid(context, DivisionUndefined)
                return nan, nan
            context._tell(DivisionByZero, InvalidOperation)
            return _infinity(sign), _new(0, 0, "n")
        else:
            divided = self._divided(other, context)
            if divided is None:
                nan = _invalid(context, DivisionImpossible)
                return nan, nan
            quotient, rest, exponent = divided
        return (
            _finished(context, sign, quotient, 0) if wants_quotient else None,
            _finished(context, self._sign, rest, exponent) if wants_rest else None,
        )

    def remainder_near(self, other, context=None):
        context = context or getcontext()
        other = _required(other)
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if self.is_infinite() or other.is_zero():
            return _invalid(context, InvalidOperation if self else DivisionUndefined)
        if other.is_infinite():
            return self.__pos__(context)
        if self.adjusted() - other.adjusted() > context.prec + 1:
            return _invalid(context, DivisionImpossible)
        exponent = min(self._exponent, other._exponent)
        if self.adjusted() < other.adjusted() - 1:
            return _finished(context, self._sign, self._coefficient * 10 ** (self._exponent - exponent), exponent)
        b = other._coefficient * 10 ** (other._exponent - exponent)
        quotient, rest = divmod(self._coefficient * 10 ** (self._exponent - exponent), b)
        sign = self._sign
        if 2 * rest + (quotient & 1) > b:
            rest, quotient, sign = b - rest, quotient + 1, not sign
        if quotient >= 10**context.prec:
            return _invalid(context, DivisionImpossible)
        return _finished(context, sign, rest, exponent)

    def fma(self, other, third, context=None):
        other, third = _required(other), _required(third)
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            return _nan_of(context, self, other, third)
        if not self.is_finite() or not other.is_finite():
            product = self.__mul__(other, context)
        else:
            sign = self._sign ^ other._sign
            product = _new(sign, self._coefficient * other._coefficient, self._exponent + other._exponent)
        return product.__add__(third, context)

    # A result whose digits were computed with more than the context's precision and are not exact.
    def _approximated(self, context, value, exponent):
        # An additional digit, so that the result counts as inexact.
        sign, coefficient = value < 0, abs(value) * 10 + 1
        length = len(str(coefficient))
        if length < context.prec + 2:
            coefficient *= 10 ** (context.prec + 2 - length)
            exponent -= context.prec + 2 - length
        rounding = context.rounding
        try:
            context.rounding = ROUND_HALF_EVEN
            return _finished(context, sign, coefficient, exponent - 1)
        finally:
            context.rounding = rounding

    def exp(self, context=None):
        context = context or getcontext()
        if not self.is_finite():
            nan = _nan_of(context, self)
            if nan is not None:
                return nan
            return _new(0, 0, 0) if self._sign else self
        if not self._coefficient:
            return _new(0, 1, 0)
        if self.adjusted() > len(str(context.Emax)) + 1:
            if not self._sign:
                return self._approximated(context, 1, context.Emax + 1)
            return self._approximated(context, 1, context.Etiny() - 3)
        if self.adjusted() < -context.prec - 2:
            return self._approximated(context, 10 ** (context.prec + 1), -context.prec - 1)
        value = -self._coefficient if self._sign else self._coefficient
        return self._approximated(context, *_exp_digits(value, self._exponent, context.prec + 8))

    def _logarithm(self, context, base):
        context = context or getcontext()
        if self.is_nan():
            return _nan_of(context, self)
        if self.is_zero():
            return _infinity(1)
        if self._sign:
            return _invalid(context)
        if self.is_infinite():
            return self
        if base == 10:
            digits = str(self._coefficient)
            if digits.rstrip("0") == "1":
                power = self._exponent + len(digits) - 1
                return _finished(context, power < 0, abs(power), 0)
        elif _compared(self, _new(0, 1, 0)) == 0:
            return _new(0, 0, 0)
        return self._approximated(context, *_ln_digits(self._coefficient, self._exponent, context.prec + 8, base))

    def ln(self, context=None):
        return self._logarithm(context, None)

    def log10(self, context=None):
        return self._logarithm(context, 10)

    def logb(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return _nan_of(context, self)
        if self.is_infinite():
            return _infinity(0)
        if not self._coefficient:
            context._tell(DivisionByZero)
            return _infinity(1)
        return _operand(self.adjusted()).__pos__(context)

    def __pow__(self, other, modulo=None, context=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if modulo is not None:
            return self._power_modulo(other, _operand(modulo), context)
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if not other:
            return _invalid(context) if not self else _new(0, 1, 0)
        is_integer = other.is_finite() and other == other.to_integral_value()
        sign = 0
        if self._sign:
            if is_integer:
                sign = int(int(other) & 1)
            elif self:
                return _invalid(context)
        if not self:
            return _infinity(sign) if other._sign else _new(sign, 0, 0)
        if self.is_infinite():
            return _finished(context, sign, 0, 0) if other._sign else _infinity(sign)
        magnitude = self.copy_abs()
        order = _compared(magnitude, _new(0, 1, 0))
        if other.is_infinite():
            if order == 0:
                context._tell(Inexact, Rounded)
                return _new(sign, 10 ** (context.prec - 1), 1 - context.prec)
            return _new(0, 0, 0) if (order < 0) != bool(other._sign) else _infinity(0)
        if is_integer and abs(int(other)) * len(str(self._coefficient)) < 4000 and other.adjusted() < 10:
            power = int(other)
            if power > 0:
                product = _new(sign, self._coefficient**power, self._exponent * power)
                if product.adjusted() < context.Etiny():
                    return self._approximated(context, -1 if sign else 1, context.Etiny() - 3)
                return product._fitted(context)
            divisor = _new(sign, self._coefficient**-power, -self._exponent * power)
            return _new(0, 1, 0).__truediv__(divisor, context)
        if other.adjusted() > 30:
            grows = (order > 0) != bool(other._sign)
            if order:
                return _finished(context, sign, 1, context.Emax + 1 if grows else context.Etiny() - 2)
        if order == 0:
            context._tell(Inexact, Rounded)
            return _new(sign, 10 ** (context.prec - 1), 1 - context.prec)
        digits = context.prec + 12 + max(0, other.adjusted()) + len(str(abs(magnitude.adjusted())))
        value, exponent = _ln_digits(self._coefficient, self._exponent, digits, None)
        value *= -other._coefficient if other._sign else other._coefficient
        exponent += other._exponent
        if len(str(abs(value))) + exponent > len(str(context.Emax)) + 2:
            return _finished(context, sign, 1, context.Emax + 1 if value > 0 else context.Etiny() - 2)
        value, exponent = _exp_digits(value, exponent, context.prec + 10)
        spare = len(str(value)) - context.prec - 4
        value = _shift_right(value, spare, ROUND_HALF_EVEN, 0)[0]
        context._tell(Inexact, Rounded)
        return _finished(context, sign, value, exponent + spare)

    def _power_modulo(self, other, modulo, context):
        if modulo is NotImplemented:
            return modulo
        nan = _nan_of(context, self, other, modulo)
        if nan is not None:
            return nan
        whole = all(number.is_finite() and number == number.to_integral_value() for number in (self, other, modulo))
        if not whole or other._sign or not modulo or modulo.adjusted() >= context.prec or not self and not other:
            return _invalid(context)
        value = pow(abs(int(self)), int(other), abs(int(modulo)))
        return _new(self._sign and int(other) & 1, value, 0)

    def scaleb(self, other, context=None):
        context = context or getcontext()
        other = _required(other)
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        limit = 2 * (context.Emax + context.prec)
        if not other.is_finite() or other._exponent != 0 or not -limit <= int(other) <= limit:
            return _invalid(context)
        if self.is_infinite():
            return self
        return _finished(context, self._sign, self._coefficient, self._exponent + int(other))

    def _moved(self, other, context, move):
        context = context or getcontext()
        other = _required(other)
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        if not other.is_finite() or other._exponent != 0 or abs(int(other)) > context.prec:
            return _invalid(context)
        if self.is_infinite():
            return self
        digits = str(self._coefficient).zfill(context.prec)[-context.prec :]
        return _new(self._sign, int(move(digits, int(other))), self._exponent)

    def shift(self, other, context=None):
        def move(digits, count):
            return (digits + "0" * count)[-len(digits) :] if count >= 0 else "0" + digits[:count]

        return self._moved(other, context, move)

    def rotate(self, other, context=None):
        return self._moved(other, context, lambda digits, count: digits[count:] + digits[:count])

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return _new(f < 0, abs(f), 0, cls)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        return _from_float(f, cls)

    @classmethod
    def from_number(cls, number, /):
        if isinstance(number, (int, Decimal)):
            return cls(number)
        if isinstance(number, float):
            return _from_float(number, cls)
        raise TypeError("Cannot convert %r to Decimal" % number)

    def as_tuple(self):
        if self._exponent == "F":
            return DecimalTuple(self._sign, (0,), "F")
        digits = tuple(map(int, str(self._coefficient))) if self._coefficient or self.is_finite() else ()
        return DecimalTuple(self._sign, digits, self._exponent)

    def as_integer_ratio(self):
        if self.is_nan():
            raise ValueError("cannot convert NaN to integer ratio")
        if self.is_infinite():
            raise OverflowError("cannot convert Infinity to integer ratio")
        numerator, denominator = self._coefficient, 1
        if self._exponent >= 0:
            numerator *= 10**self._exponent
        else:
            from math import gcd

            denominator = 10**-self._exponent
            common = gcd(numerator, denominator)
            numerator, denominator = numerator // common, denominator // common
        return -numerator if self._sign else numerator, denominator

    def to_eng_string(self, context=None):
        return self._text((context or getcontext()).capitals, True)

    def __reduce__(self):
        return type(self), (str(self),)

    def compare(self, other, context=None):
        context = context or getcontext()
        other = _required(other)
        nan = _nan_of(context, self, other)
        if nan is not None:
            return nan
        order = _compared(self, other)
        return _new(order < 0, abs(order), 0)

    def copy_sign(self, other, context=None):
        return _new(_required(other)._sign, self._coefficient, self._exponent)

    # ---- powers and logarithms ----

    def sqrt(self, context=None):
        context = context or getcontext()
        if not self.is_finite():
            nan = _nan_of(context, self)
            if nan is not None:
                return nan
            return _invalid(context) if self._sign else self
        if not self._coefficient:
            return _finished(context, self._sign, 0, self._exponent >> 1)
        if self._sign:
            return _invalid(context)
        ideal = self._exponent >> 1
        coefficient = self._coefficient * (10 if self._exponent & 1 else 1)
        exponent = ideal
        shift = context.prec + 1 - (len(str(coefficient)) + 1 >> 1)
        is_exact = True
        if shift >= 0:
            coefficient *= 100**shift
        else:
            coefficient, rest = divmod(coefficient, 100**-shift)
            is_exact = not rest
        exponent -= shift
        root = _isqrt(coefficient)
        if is_exact and root * root == coefficient:
            while exponent < ideal and root % 10 == 0:
                root //= 10
                exponent += 1
            if exponent > ideal:
                root *= 10 ** (exponent - ideal)
                exponent = ideal
        else:
            root += root % 5 == 0
        rounding = context.rounding
        try:
            context.rounding = ROUND_HALF_EVEN
            return _finished(context, 0, root, exponent)
        finally:
            context.rounding = rounding

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        result = self.to_integral_value(rounding, context)
        if self.is_finite() and self._exponent < 0:
            context._tell(*([Rounded, Inexact] if result != self else [Rounded]))
        return result

    def normalize(self, context=None):
        context = context or getcontext()
        if not self.is_finite():
            nan = _nan_of(context, self)
            return self if nan is None else nan
        result = _finished(context, self._sign, self._coefficient, self._exponent)
        if not result.is_finite():
            return result
        if not result._coefficient:
            return _new(result._sign, 0, 0)
        coefficient, exponent = result._coefficient, result._exponent
        most = context.Etop() if context.clamp else context.Emax
        while coefficient % 10 == 0 and exponent < most:
            coefficient //= 10
            exponent += 1
        return _new(result._sign, coefficient, exponent)

    def _next(self, context, rounding, sign):
        context = context or getcontext()
        nan = _nan_of(context, self)
        if nan is not None:
            return nan
        if self.is_infinite():
            return self if self._sign == sign else _new(self._sign, 10**context.prec - 1, context.Etop())
        quiet = context.copy()
        quiet.clear_traps()
        quiet.rounding = rounding
        fixed = self.__pos__(quiet)
        return fixed if fixed != self else self.__add__(_new(sign, 1, context.Etiny() - 1), quiet)

    def next_plus(self, context=None):
        return self._next(context, ROUND_CEILING, 0)

    def next_minus(self, context=None):
        return self._next(context, ROUND_FLOOR, 1)


for _name, _function in list(vars(_Methods).items()):
    if _name not in ("__module__", "__dict__", "__weakref__", "__doc__", "__qualname__", "__firstlineno__"):
        setattr(Decimal, _name, _function)


# Each method takes the operands of the Decimal method; the first one is that method's self.
_of_contexts = dict(
    abs="__abs__",
    add="__add__",
    divide="__truediv__",
    divide_int="__floordiv__",
    divmod="__divmod__",
    minus="__neg__",
    multiply="__mul__",
    plus="__pos__",
    remainder="__mod__",
    subtract="__sub__",
)
for _name in (
    "compare compare_signal compare_total compare_total_mag exp fma is_normal is_subnormal ln log10 logb max max_mag min"
    " min_mag normalize number_class quantize remainder_near rotate same_quantum scaleb shift sqrt to_eng_string"
    " to_integral_exact to_integral_value copy_sign next_minus next_plus"
).split():
    _of_contexts[_name] = _name
for _name in "canonical copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero".split():
    _of_contexts[_name] = _name


def _context_method(name, method):
    takes_context = "context" in method.__code__.co_varnames

    def call(self, a, *others):
        if takes_context:
            return method(_required(a), *map(_required, others), context=self)
        return method(_required(a), *map(_required, others))

    call.__name__ = name
    call.__qualname__ = "Context." + name
    setattr(Context, name, call)


for _name, _method in _of_contexts.items():
    if hasattr(Decimal, _method):
        _context_method(_name, getattr(Decimal, _method))


def create_decimal(self, num="0", /):
    if isinstance(num, str) and ("_" in num or num != num.strip()):
        return _invalid(self, ConversionSyntax)
    number = Decimal(num, self)
    if number.is_nan() and len(str(number._coefficient)) > self.prec - self.clamp:
        return _invalid(self, ConversionSyntax)
    return number._fitted(self)


def create_decimal_from_float(self, f, /):
    return Decimal.from_float(f).__pos__(self)


def power(self, a, b, modulo=None):
    return _required(a).__pow__(b, modulo, context=self)


for _function in create_decimal, create_decimal_from_float, power:
    _function.__qualname__ = "Context." + _function.__name__
    setattr(Context, _function.__name__, _function)
