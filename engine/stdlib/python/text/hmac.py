import hashlib as _hashlib

digest_size = None


def compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
    else:
        wrong = [value for value in (a, b) if not isinstance(value, (bytes, bytearray))]
        if len(wrong) == 2:
            raise TypeError(
                f"unsupported operand types(s) or combination of types: '{type(a).__name__}' and '{type(b).__name__}'"
            )
        if wrong:
            raise TypeError(f"a bytes-like object is required, not '{type(wrong[0]).__name__}'")
    return a == b


class HMAC:
    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        if isinstance(digestmod, str):
            name = digestmod
            make = lambda data=b"": _hashlib.new(name, data)
        else:
            make = digestmod if callable(digestmod) else digestmod.new
        self._inner = make()
        self._outer = make()
        block = self.block_size = self._inner.block_size
        self.digest_size = self._inner.digest_size
        if len(key) > block:
            key = make(key).digest()
        key = bytes(key).ljust(block, b"\0")
        self._inner.update(bytes(byte ^ 0x36 for byte in key))
        self._outer.update(bytes(byte ^ 0x5C for byte in key))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return "hmac-" + self._inner.name

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        other = HMAC.__new__(type(self))
        other.__dict__.update(self.__dict__, _inner=self._inner.copy(), _outer=self._outer.copy())
        return other

    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()
