from _library import shape as _shape


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


# asyncio's own functions are C++, but tell what they are in CPython.
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


class _empty:
    __qualname__ = "_empty"


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name, self.value, self.description = name, value, description
        return self

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {self.value}>"

    def __str__(self):
        return self.name


def _annotation_text(annotation):
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", ""):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    text = repr(annotation)
    return text.replace("typing.", "") if getattr(annotation, "__module__", None) == "typing" else text


class Parameter:
    POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
    POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
    VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
    KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
    VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def replace(self, **changes):
        old = {"name": self.name, "kind": self.kind, "default": self.default, "annotation": self.annotation}
        old.update(changes)
        return Parameter(old.pop("name"), old.pop("kind"), **old)

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += ": " + _annotation_text(self.annotation)
        if self.default is not _empty:
            text += (" = " if self.annotation is not _empty else "=") + repr(self.default)
        return {2: "*", 4: "**"}.get(self.kind, "") + text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash((self.name, int(self.kind)))


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    @property
    def args(self):
        args = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind > 2 or name not in self.arguments:
                break
            args += self.arguments[name] if parameter.kind == 2 else [self.arguments[name]]
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        named = False
        for name, parameter in self.signature.parameters.items():
            named = named or parameter.kind > 2 or name not in self.arguments
            if named and name in self.arguments and parameter.kind != 2:
                kwargs.update(self.arguments[name] if parameter.kind == 4 else {name: self.arguments[name]})
        return kwargs

    def apply_defaults(self):
        arguments = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind in (2, 4):
                arguments[name] = () if parameter.kind == 2 else {}
        self.arguments = arguments

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = {parameter.name: parameter for parameter in parameters or ()}
        self.return_annotation = return_annotation

    def replace(self, *, parameters=None, return_annotation=_empty):
        return Signature(
            self.parameters.values() if parameters is None else parameters,
            return_annotation=self.return_annotation if return_annotation is _empty else return_annotation,
        )

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        rest = list(args)
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == 2:
                if rest:
                    arguments[name] = tuple(rest)
                    rest = []
            elif kind == 4:
                if kwargs:
                    arguments[name] = kwargs
                    kwargs = {}
            elif rest and kind < 2:
                if name in kwargs and kind == 1:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = rest.pop(0)
            elif name in kwargs and kind != 0:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                if kind == 0 and name in kwargs:
                    raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
                what = " keyword-only" if kind == 3 else " positional-only" if kind == 0 else ""
                raise TypeError(f"missing a required{what} argument: {name!r}")
        if rest:
            raise TypeError("too many positional arguments")
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)

    def __str__(self):
        parts = []
        before = None
        starred = False
        for parameter in self.parameters.values():
            kind = parameter.kind
            if before == 0 and kind != 0:
                parts.append("/")
            starred = starred or kind == 2
            if kind == 3 and not starred:
                parts.append("*")
                starred = True
            parts.append(str(parameter))
            before = kind
        if before == 0:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if self.return_annotation is not _empty:
            text += " -> " + _annotation_text(self.return_annotation)
        return text

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self.parameters.items()), self.return_annotation) == (
            list(other.parameters.items()),
            other.return_annotation,
        )

    __hash__ = None


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if parameters and parameters[0].kind < 2:
        parameters.pop(0)
    return signature.replace(parameters=parameters)


def signature(obj, *, follow_wrapped=True):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        return _without_first(signature(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda function: hasattr(function, "__signature__") or ismethod(function))
        if ismethod(obj):
            return signature(obj)
    shape = _shape(obj)
    if shape is None:
        if isinstance(obj, type) and _shape(getattr(obj, "__init__", None)) and obj.__new__ is object.__new__:
            return _without_first(signature(obj.__init__))
        if not isinstance(obj, type) and _shape(getattr(type(obj), "__call__", None)):
            return _without_first(signature(type(obj).__call__))
        raise NotImplementedError(f"Loopscope: inspect.signature() knows functions in Python only, not {obj!r}")
    names, only, positional, keywords, varargs, varkeywords = shape[2:]
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        raise NotImplementedError("Loopscope: functions do not keep their annotations, which inspect.signature() needs")
    defaults = obj.__defaults__ or ()
    kwdefaults = obj.__kwdefaults__ or {}
    parameters = []
    for index, name in enumerate(names[: positional + keywords]):
        default = _empty
        if index < positional:
            kind = Parameter.POSITIONAL_ONLY if index < only else Parameter.POSITIONAL_OR_KEYWORD
            if index >= positional - len(defaults):
                default = defaults[index - positional + len(defaults)]
        else:
            kind = Parameter.KEYWORD_ONLY
            default = kwdefaults.get(name, _empty)
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    extra = names[positional + keywords :]
    if varargs:
        parameters.insert(positional, Parameter(extra[0], Parameter.VAR_POSITIONAL, annotation=annotations.get(extra[0], _empty)))
    if varkeywords:
        parameters.append(Parameter(extra[-1], Parameter.VAR_KEYWORD, annotation=annotations.get(extra[-1], _empty)))
    return Signature(parameters, return_annotation=annotations.get("return", _empty))
