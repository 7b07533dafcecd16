# Parsing of decimal numbers, and the format mini-language for them.
import re as _re

_number = _re.compile(
    r"([-+])?(?:(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?|(inf(?:inity)?)|(s)?nan(\d*))\Z", _re.IGNORECASE
)
_specifier = _re.compile(r"(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([eEfFgGn%])?\Z", _re.DOTALL)


def parsed(text):
    """Sign, coefficient and exponent; None when it is no number."""
    match = _number.match(text)
    if not match:
        return None
    sign, whole, fraction, exponent, infinity, signaling, payload = match.groups()
    sign = sign == "-"
    if infinity:
        return sign, 0, "F"
    if payload is not None:
        return sign, int(payload or 0), "N" if signaling else "n"
    fraction = fraction or ""
    return sign, int(whole + fraction), int(exponent or 0) - len(fraction)


def formatted(number, specifier, context, new):
    match = _specifier.match(specifier)
    if not match:
        raise ValueError("invalid format string")
    fill, align, sign, zeroes, alternate, zero, width, separator, precision, kind = match.groups()
    if kind == "n" and separator or alternate:
        raise ValueError("invalid format string")
    if zero:
        if align:
            raise ValueError("invalid format string")
        fill, align = "0", "="
    fill, align, width = fill or " ", align or ">", int(width or 0)
    precision = None if precision is None else int(precision)
    if not number.is_finite():
        shown = number._text(1)
        body = shown.lstrip("-")
        if zero:
            fill, align = " ", ">"
        return _padded(shown[0] == "-", body + ("%" if kind == "%" else ""), sign, fill, align, width)
    if kind is None:
        kind = "G" if context.capitals else "g"
    elif kind == "n":
        kind = "g"
    negative, coefficient, exponent = number._sign, number._coefficient, number._exponent
    if kind == "%":
        exponent += 2
    rounding = context.rounding
    value = new(negative, coefficient, exponent)
    if precision is not None:
        length = len(str(coefficient))
        if kind in "eE":
            value = value._rescaled(exponent + length - precision - 1, rounding) if coefficient else value
            if len(str(value._coefficient)) > precision + 1:
                value = value._rescaled(value._exponent + 1, rounding)
        elif kind in "fF%":
            value = value._rescaled(-precision, rounding)
        elif length > (precision or 1):
            value = value._rescaled(exponent + length - (precision or 1), rounding)
            if len(str(value._coefficient)) > (precision or 1):
                value = value._rescaled(value._exponent + 1, rounding)
    if not value._coefficient and value._exponent > 0 and kind in "fF%":
        value = value._rescaled(0, rounding)
    if zeroes and not value._coefficient:
        negative = 0
    digits = str(value._coefficient)
    left = value._exponent + len(digits)
    if kind in "eE":
        point = 1 - precision if not value._coefficient and precision is not None else 1
    elif kind in "fF%" or value._exponent <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point < 0:
        whole, fraction = "0", "0" * -point + digits
    elif point > len(digits):
        whole, fraction = digits + "0" * (point - len(digits)), ""
    else:
        whole, fraction = digits[:point] or "0", digits[point:]
    power = left - point
    tail = "." + fraction if fraction else ""
    if kind in "eE" or power:
        tail += f"{'E' if kind in 'EG' else 'e'}{power:+}"
    if kind == "%":
        tail += "%"
    if separator:
        room = width - len(tail) - (1 if negative or sign in ("+", " ") else 0) if fill == "0" and align == "=" else 0
        grouped = f"{int(whole):{separator}}"
        while len(grouped) < room:
            whole = "0" + whole
            pieces = [whole[max(at - 3, 0) : at] for at in range(len(whole), 0, -3)]
            grouped = separator.join(reversed(pieces))
        whole = grouped
    return _padded(negative, whole + tail, sign, fill, align, width)


def _padded(negative, body, sign, fill, align, width):
    mark = "-" if negative else sign if sign in ("+", " ") else ""
    missing = max(0, width - len(mark) - len(body))
    if align == "=":
        return mark + fill * missing + body
    text = mark + body
    if align == "<":
        return text + fill * missing
    if align == "^":
        return fill * (missing // 2) + text + fill * (missing - missing // 2)
    return fill * missing + text
