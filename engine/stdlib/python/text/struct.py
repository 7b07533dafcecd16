class error(Exception):
    pass


error.__module__ = "struct"

_standard = {"b": 1, "B": 1, "?": 1, "c": 1, "h": 2, "H": 2, "e": 2, "i": 4, "I": 4, "l": 4, "L": 4, "f": 4}
_standard |= {"q": 8, "Q": 8, "d": 8, "x": 1, "s": 1, "p": 1}
_native = _standard | {"l": 8, "L": 8, "n": 8, "N": 8, "P": 8}


# The widths of the exponent and of the fraction in the IEEE formats.
_floats = {"e": (5, 10), "f": (8, 23), "d": (11, 52)}


def _float_bits(value, code, is_native):
    width, digits = _floats[code]
    bias = (1 << width - 1) - 1
    most = (1 << width) - 1
    sign = 1 if str(value)[0] == "-" else 0
    if value != value:
        exponent, fraction = most, 1 << digits - 1
    elif value in (float("inf"), float("-inf")):
        exponent, fraction = most, 0
    else:
        numerator, denominator = abs(value).as_integer_ratio()
        if not numerator:
            exponent = fraction = 0
        else:
            exponent = numerator.bit_length() - denominator.bit_length()
            if numerator << max(0, -exponent) < denominator << max(0, exponent):
                exponent -= 1
            exponent = max(exponent, 1 - bias)
            shift = digits - exponent
            if shift >= 0:
                numerator <<= shift
            else:
                denominator <<= -shift
            fraction, rest = divmod(numerator, denominator)
            fraction += 2 * rest > denominator or (2 * rest == denominator and fraction & 1)
            combined = (exponent + bias - 1 << digits) + fraction
            exponent, fraction = combined >> digits, combined & (1 << digits) - 1
            if exponent >= most:
                if not is_native or code == "e":
                    raise OverflowError(f"float too large to pack with {code} format")
                exponent, fraction = most, 0
    return sign << width + digits | exponent << digits | fraction


def _float_of(bits, code):
    width, digits = _floats[code]
    bias = (1 << width - 1) - 1
    exponent = bits >> digits & (1 << width) - 1
    fraction = bits & (1 << digits) - 1
    if exponent == (1 << width) - 1:
        value = float("nan") if fraction else float("inf")
    elif exponent:
        value = (fraction | 1 << digits) * 2.0 ** (exponent - bias - 52) * 2.0 ** (52 - digits)
    else:
        value = fraction * 2.0 ** (1 - bias - digits) if code != "d" else fraction * 5e-324
    return -value if bits >> width + digits else value


def _integer(code, size, value, order):
    if not isinstance(value, int):
        index = getattr(type(value), "__index__", None)
        if index is None:
            raise error("required argument is not an integer")
        value = index(value)
    signed = code.islower()
    low, high = (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1) if signed else (0, (1 << size * 8) - 1)
    if code == "P":
        low = -(1 << 63)
    if not low <= value <= high:
        if code == "P":
            raise error("int too large to convert")
        raise error(f"'{code}' format requires {low} <= number <= {high}")
    return (value & (1 << size * 8) - 1).to_bytes(size, order)


def _bytes_like(buffer):
    if not isinstance(buffer, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
    return bytes(buffer)


class Struct:
    def __init__(self, format):
        if isinstance(format, (bytes, bytearray)):
            format = bytes(format).decode("ascii")
        if not isinstance(format, str):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
        self.format = format
        mark = format[:1]
        self._order = "big" if mark in (">", "!") and mark else "little"
        self._is_native = mark not in ("<", ">", "!", "=") or not mark
        sizes = _native if self._is_native else _standard
        count = ""
        self._items = []
        self._values = 0
        at = 0
        for code in format[mark in ("<", ">", "!", "=", "@") and mark != "" :]:
            if code.isdigit():
                count += code
                continue
            if code.isspace():
                if count:
                    raise error("repeat count given without format specifier")
                continue
            if code in "FD":
                raise NotImplementedError("Loopscope's struct does not support complex numbers")
            if code not in sizes:
                raise error("bad char in struct format")
            size = sizes[code]
            number = int(count) if count else 1
            count = ""
            if self._is_native:
                at += -at % size
            if code in "sp":
                self._items.append((code, at, number))
                self._values += 1
                at += number
            else:
                if code != "x":
                    self._items += [(code, at + size * index, size) for index in range(number)]
                    self._values += number
                at += size * number
        if count:
            raise error("repeat count given without format specifier")
        self.size = at

    def __repr__(self):
        return f"Struct({self.format!r})"

    def pack(self, *v):
        return self._pack(v, "pack")

    def _pack(self, values, function):
        if len(values) != self._values:
            raise error(f"{function} expected {self._values} items for packing (got {len(values)})")
        packed = bytearray(self.size)
        for (code, at, size), value in zip(self._items, values):
            if code in "sp":
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{code}' must be a bytes object")
                if code == "p":
                    value = bytes((min(len(value), size - 1, 255),)) + value[: size - 1] if size else b""
                piece = bytes(value[:size]).ljust(size, b"\0")
            elif code == "c":
                if not isinstance(value, bytes) or len(value) != 1:
                    raise error("char format requires a bytes object of length 1")
                piece = value
            elif code == "?":
                piece = b"\1" if value else b"\0"
            elif code in _floats:
                try:
                    value = float(value) if not isinstance(value, (str, bytes, bytearray)) else None
                except (TypeError, OverflowError):
                    value = None
                if value is None:
                    raise error("required argument is not a float")
                piece = _float_bits(value, code, self._is_native).to_bytes(size, self._order)
            else:
                piece = _integer(code, size, value, self._order)
            packed[at : at + size] = piece
        return bytes(packed)

    def pack_into(self, buffer, offset, *v):
        packed = self._pack(v, "pack_into")
        length = len(buffer)
        if offset < 0:
            if offset + self.size > 0:
                raise error(f"no space to pack {self.size} bytes at offset {offset}")
            if offset + length < 0:
                raise error(f"offset {offset} out of range for {length}-byte buffer")
            offset += length
        if length - offset < self.size:
            raise error(
                f"pack_into requires a buffer of at least {self.size + offset} bytes for packing {self.size} bytes"
                f" at offset {offset} (actual buffer size is {length})"
            )
        buffer[offset : offset + self.size] = packed

    def unpack(self, buffer):
        buffer = _bytes_like(buffer)
        if len(buffer) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpack(buffer)

    def _unpack(self, buffer):
        values = []
        for code, at, size in self._items:
            piece = buffer[at : at + size]
            if code == "p":
                values.append(piece[1 : 1 + piece[0]] if size else b"")
            elif code in "sc":
                values.append(piece)
            elif code == "?":
                values.append(piece != b"\0")
            else:
                number = int.from_bytes(piece, self._order, signed=code.islower() and code not in _floats)
                values.append(_float_of(number, code) if code in _floats else number)
        return tuple(values)

    def unpack_from(self, buffer, offset=0):
        buffer = _bytes_like(buffer)
        length = len(buffer)
        if offset < 0:
            if offset + self.size > 0:
                raise error(f"not enough data to unpack {self.size} bytes at offset {offset}")
            if offset + length < 0:
                raise error(f"offset {offset} out of range for {length}-byte buffer")
            offset += length
        if length - offset < self.size:
            raise error(
                f"unpack_from requires a buffer of at least {self.size + offset} bytes for unpacking {self.size} bytes"
                f" at offset {offset} (actual buffer size is {length})"
            )
        return self._unpack(buffer[offset : offset + self.size])

    def iter_unpack(self, buffer):
        buffer = _bytes_like(buffer)
        if not self.size:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(buffer) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return (self._unpack(buffer[at : at + self.size]) for at in range(0, len(buffer), self.size))


def calcsize(format, /):
    return Struct(format).size


def pack(format, /, *v):
    return Struct(format).pack(*v)


def pack_into(format, buffer, offset, /, *v):
    Struct(format).pack_into(buffer, offset, *v)


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)
