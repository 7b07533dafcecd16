# Where C functions check their arguments, None goes by its own name and all else by that of its type.
import sys


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError maketrans() argument 2 must be str, not None
        # expect: TypeError format() argument 2 must be str, not None
        # expect: TypeError __format__() argument must be str, not None
        # expect: TypeError replace() argument 2 must be str, not None
        # expect: TypeError encode() argument 'encoding' must be str, not None
        # expect: TypeError encode() argument 'errors' must be str, not None
        # expect: TypeError decode() argument 'encoding' must be str, not None
        # expect: TypeError bytes() argument 'encoding' must be str, not None
        # expect: TypeError str() argument 'encoding' must be str, not NoneType
        # expect: TypeError str() argument 'errors' must be str, not NoneType
        # expect: TypeError str() argument 'errors' must be str, not None
        # expect: TypeError center() argument 2 must be a byte string of length 1, not None
        # expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not None
        # expect: TypeError add_note() argument must be str, not None
        # expect: TypeError intern() argument must be str, not None
        # expect: TypeError type.__new__() argument 1 must be str, not None
        # expect: TypeError type.__new__() argument 2 must be tuple, not None
        # expect: TypeError to_bytes() argument 'byteorder' must be str, not None
        # expect: TypeError from_bytes() argument 'byteorder' must be str, not None
        # expect: TypeError maketrans() argument 2 must be str, not float
        # expect: TypeError format() argument 2 must be str, not float
        # expect: TypeError __format__() argument must be str, not float
        # expect: TypeError replace() argument 2 must be str, not float
        # expect: TypeError encode() argument 'encoding' must be str, not float
        # expect: TypeError encode() argument 'errors' must be str, not float
        # expect: TypeError decode() argument 'encoding' must be str, not float
        # expect: TypeError bytes() argument 'encoding' must be str, not float
        # expect: TypeError str() argument 'encoding' must be str, not float
        # expect: TypeError str() argument 'errors' must be str, not float
        # expect: TypeError str() argument 'errors' must be str, not float
        # expect: TypeError center() argument 2 must be a byte string of length 1, not float
        # expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not float
        # expect: TypeError add_note() argument must be str, not float
        # expect: TypeError intern() argument must be str, not float
        # expect: TypeError type.__new__() argument 1 must be str, not float
        # expect: TypeError type.__new__() argument 2 must be tuple, not float
        # expect: TypeError to_bytes() argument 'byteorder' must be str, not float
        # expect: TypeError from_bytes() argument 'byteorder' must be str, not float


for given in (None, 1.5):
    attempt(lambda: str.maketrans("a", given))
    attempt(lambda: format(1, given))
    attempt(lambda: "a".__format__(given))
    attempt(lambda: "a".replace("a", given))
    attempt(lambda: "a".encode(given))
    attempt(lambda: "a".encode("utf8", given))
    attempt(lambda: b"a".decode(given))
    attempt(lambda: bytes("a", given))
    attempt(lambda: str(b"a", given))
    attempt(lambda: str(b"a", "utf8", given))
    attempt(lambda: str(b"a", errors=given))
    attempt(lambda: b"a".center(3, given))
    attempt(lambda: ExceptionGroup(given, [ValueError()]))
    attempt(lambda: ValueError().add_note(given))
    attempt(lambda: sys.intern(given))
    attempt(lambda: type(given, (), {}))
    attempt(lambda: type("a", given, {}))
    attempt(lambda: (1).to_bytes(1, given))
    attempt(lambda: int.from_bytes(b"a", given))
