# A fictitious machine.
def system():
    return "Linux"


def machine():
    return "x86_64"


def node():
    return "loopscope"


def python_implementation():
    return "CPython"


def python_version():
    return "3.14.2"


def python_version_tuple():
    return tuple(python_version().split("."))
