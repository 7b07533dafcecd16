import __main__ as _main
from _library import exception_text as _exception_text
from _library import is_standard_module as _is_standard
from _library import loaded_module as _loaded
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


int_info = _sequence(
    "sys.int_info",
    ("bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"),
    (30, 4, 4300, 640),
)


class _Modules:
    def get(self, name, default=None):
        module = _loaded(name)
        if module is None and _is_standard(name):
            raise NotImplementedError(
                f"Loopscope does not know whether CPython loads {name!r}: sys.modules has only the program's imports"
            )
        return default if module is None else module

    def __getitem__(self, name):
        module = self.get(name)
        if module is None:
            raise KeyError(name)
        return module

    def __contains__(self, name):
        return self.get(name) is not None

    def _refused(self, *args):
        raise NotImplementedError("Loopscope's sys.modules supports only look-up by module name")

    __iter__ = __len__ = __setitem__ = __delitem__ = __repr__ = keys = values = items = copy = pop = update = _refused
    setdefault = _refused


modules = _Modules()


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
float_repr_style = "short"
warnoptions = []


def is_finalizing():
    return False


def excepthook(exctype, value, traceback, /):
    stderr.write(_exception_text(value))


__excepthook__ = excepthook
