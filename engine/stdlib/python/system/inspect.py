from _library import shape as _shape
from _signature import BoundArguments, Parameter, Signature, _empty, formatannotation, signature


def _function():
    yield


async def _coroutine():
    pass


async def _asyncgen():
    yield


_FunctionType = type(_function)
_GeneratorType = type(_function())
_AsyncGeneratorType = type(_asyncgen())
_started = _coroutine()
_CoroutineType = type(_started)
_started.close()


class _Bound:
    def method(self):
        pass


_BoundMethodType = type(_Bound().method)
_BuiltinType = type(len)
_BuiltinMethodType = type([].append)


class _void:
    pass


# asyncio's own functions are C++ but report the kind that they have in CPython.
_asyncio_coroutines = {"sleep", "wait", "wait_for", "to_thread"}


def _is_asyncio_function(object):
    if not isinstance(object, _BuiltinType) or not (object.__module__ or "").startswith("asyncio"):
        return False
    return getattr(object, "__self__", None) is None


def isfunction(object):
    return isinstance(object, _FunctionType) or _is_asyncio_function(object)


def ismethod(object):
    return isinstance(object, _BoundMethodType)


def isbuiltin(object):
    return isinstance(object, (_BuiltinType, _BuiltinMethodType)) and not _is_asyncio_function(object)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object)


def isclass(object):
    return isinstance(object, type)


def isgenerator(object):
    return isinstance(object, _GeneratorType)


def isasyncgen(object):
    return isinstance(object, _AsyncGeneratorType)


def iscoroutine(object):
    return isinstance(object, _CoroutineType)


def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), "__await__")


def _kind(function):
    while True:
        if ismethod(function):
            function = function.__func__
        elif type(function).__name__ == "partial" and hasattr(function, "func"):
            function = function.func
        else:
            return function, (_shape(function) or (False, False))[:2]


def isgeneratorfunction(obj):
    return _kind(obj)[1] == (False, True)


def isasyncgenfunction(obj):
    return _kind(obj)[1] == (True, True)


def iscoroutinefunction(obj):
    function, kind = _kind(obj)
    if _is_asyncio_function(function):
        return function.__name__ in _asyncio_coroutines
    return kind == (True, False) or getattr(function, "_is_coroutine_mark", None) is _void


def markcoroutinefunction(func):
    (func.__func__ if ismethod(func) else func)._is_coroutine_mark = _void
    return func


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, "__wrapped__") and not (stop and stop(func)):
        func = func.__wrapped__
        if any(func is other for other in seen):
            raise ValueError(f"wrapper loop when unwrapping {seen[0]!r}")
        seen.append(func)
    return func


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")), default=0)
    lines = [lines[0].lstrip(" "), *(line[margin:] for line in lines[1:])]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = object.__doc__
    if doc is None and isinstance(object, type):
        doc = next((cls.__doc__ for cls in object.__mro__[1:-1] if cls.__doc__), None)
    return cleandoc(doc) if isinstance(doc, str) else None


def _names(object):
    names = set(getattr(object, "__dict__", ()))
    for cls in object.__mro__ if isinstance(object, type) else type(object).__mro__:
        names.update(cls.__dict__)
    return sorted(names)


def getmembers(object, predicate=None):
    members = []
    for name in _names(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if not predicate or predicate(value):
            members.append((name, value))
    return sorted(members, key=lambda pair: pair[0])


def getmro(cls):
    return cls.__mro__
