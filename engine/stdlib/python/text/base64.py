import binascii as _binascii


def _bytes(s):
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return s.encode("ascii")
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}")
    return bytes(s)


def _binary(s):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")
    return bytes(s)


def b64encode(s, altchars=None):
    encoded = _binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return _binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


_base32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_base32hex = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _b32encode(alphabet, s):
    s = _binary(s)
    text = bytearray()
    for at in range(0, len(s), 5):
        part = s[at : at + 5]
        bits = int.from_bytes(part.ljust(5, b"\0"), "big")
        used = (len(part) * 8 + 4) // 5
        text += bytes(alphabet[bits >> 35 - 5 * index & 31] for index in range(used)) + b"=" * (8 - used)
    return bytes(text)


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise _binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b"=")
    pads = size - len(s)
    values = {code: value for value, code in enumerate(alphabet)}
    decoded = bytearray()
    for at in range(0, len(s), 8):
        bits = 0
        for code in s[at : at + 8].ljust(8, alphabet[:1]):
            if code not in values:
                raise _binascii.Error("Non-base32 digit found")
            bits = bits << 5 | values[code]
        decoded += bits.to_bytes(5, "big")
    if pads not in (0, 1, 3, 4, 6):
        raise _binascii.Error("Incorrect padding")
    if pads and decoded:
        del decoded[-((5 * pads + 7) // 8) :]
    return bytes(decoded)


def b32encode(s):
    return _b32encode(_base32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_base32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_base32hex, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_base32hex, s, casefold)


def b16encode(s):
    return _binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if any(code not in b"0123456789ABCDEF" for code in s):
        raise _binascii.Error("Non-base16 digit found")
    return _binascii.unhexlify(s)


_base85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
_ascii85 = bytes(range(33, 118))


def _encode85(b, alphabet, pad=False, folds=()):
    b = _binary(b)
    missing = -len(b) % 4
    b += b"\0" * missing
    pieces = []
    for at in range(0, len(b), 4):
        number = int.from_bytes(b[at : at + 4], "big")
        folded = next((fold for value, fold in folds if value == number), None)
        pieces.append(folded or bytes(alphabet[number // 85**power % 85] for power in (4, 3, 2, 1, 0)))
    if missing and not pad:
        if pieces[-1] == b"z":
            pieces[-1] = alphabet[:1] * 5
        pieces[-1] = pieces[-1][:-missing]
    return b"".join(pieces)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    folds = [(0, b"z")]
    if foldspaces:
        folds.append((0x20202020, b"y"))
    text = _encode85(b, _ascii85, pad, folds)
    if adobe:
        text = b"<~" + text
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [text[at : at + wrapcol] for at in range(0, len(text), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        text = b"\n".join(lines)
    return text + b"~>" if adobe else text


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2 if b.startswith(b"<~") else 0 : -2]
    decoded = bytearray()
    digits = []
    for code in b + b"u" * 4:
        if 33 <= code <= 117:
            digits.append(code - 33)
            if len(digits) == 5:
                number = 0
                for digit in digits:
                    number = number * 85 + digit
                digits = []
                if number >> 32:
                    raise ValueError("Ascii85 overflow")
                decoded += number.to_bytes(4, "big")
        elif code == 122 or foldspaces and code == 121:
            if digits:
                raise ValueError(f"{chr(code)} inside Ascii85 5-tuple")
            decoded += b"\0\0\0\0" if code == 122 else b"    "
        elif code not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(code)}")
    padding = 4 - len(digits)
    return bytes(decoded[:-padding] if padding else decoded)


def _decode85(b, alphabet, name):
    b = _bytes(b)
    padding = -len(b) % 5
    values = {code: value for value, code in enumerate(alphabet)}
    b += alphabet[84:85] * padding
    decoded = bytearray()
    for at in range(0, len(b), 5):
        number = 0
        for index, code in enumerate(b[at : at + 5]):
            if code not in values:
                raise ValueError(f"bad {name} character at position {at + index}")
            number = number * 85 + values[code]
        if number >> 32:
            raise ValueError(f"{name} overflow in hunk starting at byte {at}")
        decoded += number.to_bytes(4, "big")
    return bytes(decoded[:-padding] if padding else decoded)


def b85encode(b, pad=False):
    return _encode85(b, _base85, pad)


def b85decode(b):
    return _decode85(b, _base85, "base85")


def z85encode(s):
    return _encode85(s, _z85)


def z85decode(s):
    return _decode85(s, _z85, "z85")


def _bytes_only(s):
    if not isinstance(s, (bytes, bytearray)):
        raise TypeError(f"expected bytes-like object, not {type(s).__name__}")


def encodebytes(s):
    _bytes_only(s)
    return b"".join(_binascii.b2a_base64(s[at : at + 57]) for at in range(0, len(s), 57))


def decodebytes(s):
    _bytes_only(s)
    return _binascii.a2b_base64(s)
