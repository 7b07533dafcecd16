class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_values = {code: value for value, code in enumerate(_alphabet)}


def _data(data):
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return data


def _ascii(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode()
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'")
    return data


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _data(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()


b2a_hex = hexlify


def unhexlify(hexstr, /):
    data = _ascii(hexstr)
    if len(data) % 2:
        raise Error("Odd-length string")
    digits = b"0123456789abcdefABCDEF"
    if any(code not in digits for code in data):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(data.decode())


a2b_hex = unhexlify


def b2a_base64(data, /, *, newline=True):
    data = _data(data)
    text = bytearray()
    for at in range(0, len(data) - len(data) % 3, 3):
        bits = data[at] << 16 | data[at + 1] << 8 | data[at + 2]
        for shift in (18, 12, 6, 0):
            text.append(_alphabet[bits >> shift & 63])
    rest = data[len(data) - len(data) % 3 :]
    if rest:
        bits = int.from_bytes(rest, "big") << (3 - len(rest)) * 8
        for index in range(len(rest) + 1):
            text.append(_alphabet[bits >> 18 - 6 * index & 63])
        text += b"=" * (3 - len(rest))
    if newline:
        text += b"\n"
    return bytes(text)


def a2b_base64(data, /, *, strict_mode=False):
    data = _ascii(data)
    if strict_mode and data[:1] == b"=":
        raise Error("Leading padding not allowed")
    result = bytearray()
    bits = count = pads = 0
    for index, code in enumerate(data):
        if code == 61:
            pads += 1
            if count >= 2 and count + pads >= 4:
                if strict_mode and index + 1 < len(data):
                    raise Error("Excess data after padding")
                return bytes(result)
            if strict_mode and count == 0:
                raise Error("Excess padding not allowed")
            continue
        value = _values.get(code)
        if value is None:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and pads:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        bits = bits << 6 | value
        count = (count + 1) % 4
        if count == 0:
            result.append(bits & 255)
            bits = 0
        elif count > 1:
            result.append(bits >> 8 - 2 * count & 255)
    if count == 1:
        characters = len(result) // 3 * 4 + 1
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({characters}) cannot be 1 more than a multiple of 4"
        )
    if count:
        raise Error("Incorrect padding")
    return bytes(result)


def _table():
    for number in range(256):
        for _ in range(8):
            number = number >> 1 ^ 0xEDB88320 * (number & 1)
        yield number


_crc_table = []


def crc32(data, value=0, /):
    _crc_table[:] = _crc_table or _table()
    crc = value & 0xFFFFFFFF ^ 0xFFFFFFFF
    for byte in _data(data):
        crc = crc >> 8 ^ _crc_table[(crc ^ byte) & 255]
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    for byte in _data(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 * (crc >> 15)) & 0xFFFF
    return crc & 0xFFFF
