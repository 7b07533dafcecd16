import _hashlib

algorithms_available = algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}


class HASH:
    def __init__(self, name, data):
        self._name = name
        self._sizes = _hashlib.sizes(name)
        self._data = bytearray()
        self.update(data)

    name = property(lambda self: self._name)
    digest_size = property(lambda self: self._sizes[0])
    block_size = property(lambda self: self._sizes[1])

    def update(self, obj, /):
        if isinstance(obj, str):
            raise TypeError("Strings must be encoded before hashing")
        if not isinstance(obj, (bytes, bytearray)):
            raise TypeError("object supporting the buffer API required")
        self._data += obj

    def digest(self):
        return _hashlib.digest(self._name, bytes(self._data))

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return HASH(self._name, self._data)


HASH.__module__ = "_hashlib"


def new(name, data=b"", *, usedforsecurity=True):
    if not isinstance(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    if not _hashlib.sizes(name.lower()):
        raise ValueError("unsupported hash type " + name)
    return HASH(name.lower(), data)


def _constructor(name):
    def make(data=b"", *, usedforsecurity=True):
        return HASH(name, data)

    make.__name__ = make.__qualname__ = "openssl_" + name
    make.__module__ = "_hashlib"
    return staticmethod(make)


md5 = _constructor("md5")
sha1 = _constructor("sha1")
sha224 = _constructor("sha224")
sha256 = _constructor("sha256")
sha384 = _constructor("sha384")
sha512 = _constructor("sha512")
