# Signatures of callables, for inspect.
from _library import shape as _shape
from keyword import iskeyword as _iskeyword

__name__ = "inspect"

_MappingProxy = type(type.__dict__)
_MethodType = type(type("", (), {"method": lambda self: None})().method)


class _empty:
    pass


class _void:
    pass


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name, self.value, self.description = name, value, description
        return self

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {self.value}>"

    def __str__(self):
        return self.name


_kinds = [
    _ParameterKind(0, "POSITIONAL_ONLY", "positional-only"),
    _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword"),
    _ParameterKind(2, "VAR_POSITIONAL", "variadic positional"),
    _ParameterKind(3, "KEYWORD_ONLY", "keyword-only"),
    _ParameterKind(4, "VAR_KEYWORD", "variadic keyword"),
]


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if isinstance(annotation, str):
        return repr(annotation) if quote_annotation_strings else annotation
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, type) and not hasattr(annotation, "__args__"):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class Parameter:
    __slots__ = ("_name", "_kind", "_default", "_annotation")
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _kinds
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in range(5):
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        self._kind = _kinds[kind]
        if default is not _empty and kind in (2, 4):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if _iskeyword(name) and kind != 0 or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name, self._default, self._annotation = name, default, annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        return {2: "*", 4: "**"}.get(self._kind, "") + text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def _key(self):
        return self._name, self._kind, self._default, self._annotation

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash(self._key())


class BoundArguments:
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self._signature, self.arguments = signature, arguments

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind > 2 or name not in self.arguments:
                break
            args += self.arguments[name] if parameter.kind == 2 else [self.arguments[name]]
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        named = False
        for name, parameter in self._signature.parameters.items():
            if not named and (parameter.kind > 2 or name not in self.arguments):
                named = True
            if named and name in self.arguments:
                kwargs.update(self.arguments[name] if parameter.kind == 4 else {name: self.arguments[name]})
        return kwargs

    def apply_defaults(self):
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind in (2, 4):
                arguments[name] = () if parameter.kind == 2 else {}
        self.arguments = arguments

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    __hash__ = None

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    __slots__ = ("_parameters", "_return_annotation")
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        by_name = {}
        last = Parameter.POSITIONAL_ONLY
        has_default = False
        for parameter in parameters or ():
            if parameter.kind < last:
                raise ValueError(
                    f"wrong parameter order: {last.description} parameter before {parameter.kind.description} parameter"
                )
            last = parameter.kind
            if parameter.kind < 2:
                if parameter.default is not _empty:
                    has_default = True
                elif has_default:
                    raise ValueError("non-default argument follows default argument")
            if parameter.name in by_name:
                raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            by_name[parameter.name] = parameter
        self._parameters = _MappingProxy(by_name)
        self._return_annotation = return_annotation

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return signature(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(
            self._parameters.values() if parameters is _void else parameters,
            return_annotation=self._return_annotation if return_annotation is _void else return_annotation,
        )

    __replace__ = replace

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        parameters = list(self._parameters.values())
        rest = list(args)
        while rest:
            if not parameters or parameters[0].kind > 2:
                raise TypeError("too many positional arguments")
            parameter = parameters.pop(0)
            if parameter.kind == 2:
                arguments[parameter.name] = tuple(rest)
                break
            if parameter.name in kwargs and parameter.kind == 1:
                raise TypeError(f"multiple values for argument {parameter.name!r}")
            arguments[parameter.name] = rest.pop(0)
        misplaced = []
        catches = next((parameter for parameter in parameters if parameter.kind == 4), None)
        for parameter in parameters:
            name, kind = parameter.name, parameter.kind
            if kind in (2, 4):
                continue
            if kind == 0:
                if name in kwargs and catches is None:
                    misplaced.append(name)
                    continue
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
                continue
            if not partial and parameter.default is _empty:
                raise TypeError(f"missing a required argument: {name!r}")
        if kwargs:
            if misplaced:
                raise TypeError(
                    f"got some positional-only arguments passed as keyword arguments: {', '.join(misplaced)!r}"
                )
            if catches is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            arguments[catches.name] = kwargs
        return BoundArguments(self, arguments)

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        parts = []
        before = None
        starred = False
        for parameter in self._parameters.values():
            kind = parameter.kind
            if before == 0 and kind != 0:
                parts.append("/")
            starred = starred or kind == 2
            if kind == 3 and not starred:
                parts.append("*")
                starred = True
            parts.append(parameter._format(quote_annotation_strings))
            before = kind
        if before == 0:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self._return_annotation is not _empty:
            shown = formatannotation(self._return_annotation, quote_annotation_strings=quote_annotation_strings)
            text += " -> " + shown
        return text

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def _key(self):
        parameters = self._parameters.values()
        plain = tuple(parameter for parameter in parameters if parameter.kind != 3)
        named = {parameter.name: parameter for parameter in parameters if parameter.kind == 3}
        return plain, named, self._return_annotation

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Signature) else NotImplemented

    def __hash__(self):
        plain, named, result = self._key()
        return hash((plain, frozenset(named.values()), result))


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind > 2:
        raise ValueError("invalid method signature")
    if parameters[0].kind < 2:
        parameters.pop(0)
    return signature.replace(parameters=parameters)


def _of_partial(partial, signature):
    parameters = list(signature.parameters.values())
    try:
        signature.bind_partial(*partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    from functools import Placeholder

    kept = []
    given = list(partial.args)
    while given and parameters and parameters[0].kind < 2:
        parameter = parameters.pop(0)
        if given.pop(0) is Placeholder:
            kept.append(parameter.replace(kind=Parameter.POSITIONAL_ONLY, default=_empty))
    named = False
    for parameter in parameters:
        if parameter.kind in (1, 3) and parameter.name in partial.keywords:
            named = named or parameter.kind == 1
            parameter = parameter.replace(kind=3, default=partial.keywords[parameter.name])
        elif named and parameter.kind == 1:
            parameter = parameter.replace(kind=3)
        elif named and parameter.kind == 2:
            continue
        kept.append(parameter)
    return signature.replace(parameters=kept)


def _unwrapped(obj):
    seen = {id(obj)}
    while hasattr(obj, "__wrapped__") and not hasattr(obj, "__signature__") and not isinstance(obj, _MethodType):
        obj = obj.__wrapped__
        if id(obj) in seen:
            raise ValueError(f"wrapper loop when unwrapping {obj!r}")
        seen.add(id(obj))
    return obj


def _in_class(cls, name):
    """The function of that name, and how far up it stands."""
    for index, base in enumerate(cls.__mro__):
        found = base.__dict__.get(name)
        if found is not None:
            found = getattr(found, "__func__", found)
            return index, found if callable(found) and not base.__module__ == "builtins" else None
    return len(cls.__mro__), None


def _of_class(cls, **options):
    call = _in_class(type(cls), "__call__")[1]
    if call is not None:
        return _without_first(signature(call, **options))
    new_place, new = _in_class(cls, "__new__")
    init_place, init = _in_class(cls, "__init__")
    if new is not None and (new_place <= init_place or init is None):
        return _without_first(signature(new, **options))
    if init is not None:
        return _without_first(signature(init, **options))
    if cls.__new__ is object.__new__ and cls.__init__ is object.__init__:
        return Signature()
    if issubclass(cls, (BaseException, int, dict, str)) and not issubclass(cls, bool):
        raise ValueError(f"no signature found for builtin type {cls!r}")
    raise NotImplementedError(f"Loopscope: inspect.signature() supports only Python functions, not {cls!r}")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=None):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if eval_str or globals or locals or annotation_format is not None:
        raise NotImplementedError("Loopscope: inspect.signature() does not evaluate annotations")
    if isinstance(obj, _MethodType):
        return _without_first(signature(obj.__func__, follow_wrapped=follow_wrapped))
    if follow_wrapped:
        obj = _unwrapped(obj)
        if isinstance(obj, _MethodType):
            return signature(obj)
    if hasattr(obj, "__partialmethod__"):
        raise NotImplementedError("Loopscope: inspect.signature() does not support partialmethod of a class")
    given = getattr(obj, "__signature__", None)
    if given is not None:
        if not isinstance(given, Signature):
            raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
        return given
    if type(obj).__name__ == "partial" and hasattr(obj, "keywords"):
        return _of_partial(obj, signature(obj.func, follow_wrapped=follow_wrapped))
    if isinstance(obj, type):
        return _of_class(obj, follow_wrapped=follow_wrapped)
    shape = _shape(obj)
    if shape is None:
        call = _in_class(type(obj), "__call__")[1]
        if call is not None and _shape(call):
            return _without_first(signature(call, follow_wrapped=follow_wrapped))
        raise NotImplementedError(f"Loopscope: inspect.signature() supports only Python functions, not {obj!r}")
    names, only, positional, keywords, varargs, varkeywords = shape[2:]
    annotations = obj.__annotations__
    defaults = obj.__defaults__ or ()
    kwdefaults = obj.__kwdefaults__ or {}
    parameters = []
    for index, name in enumerate(names[: positional + keywords]):
        default = _empty
        if index < positional:
            kind = 0 if index < only else 1
            if index >= positional - len(defaults):
                default = defaults[index - positional + len(defaults)]
        else:
            kind = 3
            default = kwdefaults.get(name, _empty)
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    extra = names[positional + keywords :]
    if varargs:
        parameters.insert(positional, Parameter(extra[0], 2, annotation=annotations.get(extra[0], _empty)))
    if varkeywords:
        parameters.append(Parameter(extra[-1], 4, annotation=annotations.get(extra[-1], _empty)))
    return Signature(parameters, return_annotation=annotations.get("return", _empty))
