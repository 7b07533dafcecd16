import __main__ as _main
from _sys import (
    exc_info,
    exception,
    exit,
    getdefaultencoding,
    getfilesystemencoding,
    getrecursionlimit,
    intern,
    setrecursionlimit,
    stderr,
    stdout,
)

__stdout__ = stdout
__stderr__ = stderr


def _sequence(name, fields, values):
    class Sequence(tuple):
        def __repr__(self):
            return f"{name}({', '.join(f'{field}={value!r}' for field, value in zip(fields, self))})"

        def __new__(cls, *args, **kwargs):
            raise TypeError(f"cannot create '{name}' instances")

        n_fields = n_sequence_fields = len(fields)
        n_unnamed_fields = 0

    for index, field in enumerate(fields):
        setattr(Sequence, field, property(lambda self, index=index: self[index]))
    Sequence.__name__ = Sequence.__qualname__ = name.removeprefix("sys.")
    Sequence.__module__ = "sys"
    return tuple.__new__(Sequence, values)


version_info = _sequence(
    "sys.version_info", ("major", "minor", "micro", "releaselevel", "serial"), (3, 14, 2, "final", 0)
)
float_info = _sequence(
    "sys.float_info",
    (
        "max",
        "max_exp",
        "max_10_exp",
        "min",
        "min_exp",
        "min_10_exp",
        "dig",
        "mant_dig",
        "epsilon",
        "radix",
        "rounds",
    ),
    (1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1),
)


class _Implementation:
    name = "cpython"
    cache_tag = "cpython-314"
    version = version_info
    hexversion = 0x030E02F0


implementation = _Implementation()
version = "3.14.2 (main) [Loopscope]"
hexversion = 0x030E02F0
maxsize = 9223372036854775807
maxunicode = 1114111
byteorder = "little"
platform = "linux"
argv = [_main.__file__]
path = [""]
