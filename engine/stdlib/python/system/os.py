# A fictitious machine without files.
from os.path import _here, altsep, curdir, devnull, extsep, fspath, pardir, pathsep, sep

from os import path

name = "posix"
linesep = "\n"
error = OSError


class _Environ(dict):
    __module__ = "os"

    def __setitem__(self, key, value):
        for text in key, value:
            if not isinstance(text, str):
                raise TypeError(f"str expected, not {type(text).__name__}")
        dict.__setitem__(self, key, value)

    def __repr__(self):
        return f"environ({dict.__repr__(self)})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]


environ = _Environ(HOME=_here, LANG="C.UTF-8", PATH="/usr/local/bin:/usr/bin:/bin", PWD=_here, USER="user")


def getenv(key, default=None):
    return environ.get(key, default)


def getpid():
    return 42


def getppid():
    return 1


def getcwd():
    return _here


def cpu_count():
    return 64


process_cpu_count = cpu_count
