# The special forms (`Optional`, `Literal` …) and the results of subscripting them and generic classes.
import _typing_registry as _registry
from _annotations import ForwardRef
from _generic import Union, parameters_of as _parameters_of, substituted as _substituted, text_of as _text_of

# Definitions in this file belong to `typing`.
__name__ = "typing"


def _checked(arg, message="Parameters to generic types must be types."):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    if arg in (_registry.Generic, _registry.Protocol) if isinstance(arg, type) else False:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if isinstance(arg, _SpecialForm) and arg._name not in _plain_forms:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{message} Got {arg!r:.100}.")
    return arg


def _operators(cls):
    cls.__or__ = lambda self, other: Union[self, other]
    cls.__ror__ = lambda self, other: Union[other, self]
    return cls


@_operators
class _SpecialForm:
    def __init__(self, name, make=None):
        self._name = name
        self._make = make

    def __repr__(self):
        return "typing." + self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __getitem__(self, parameters):
        if self._make is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._make(self, parameters)

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")


_plain_forms = ("Any", "LiteralString", "NoReturn", "Never", "Self", "TypeAlias")


@_operators
class _Alias:
    """`origin[args]` for what typing itself defines."""

    def __init__(self, origin, args, *, name=None, parameters=None):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = _parameters_of(self.__args__) if parameters is None else parameters
        self._name = name
        self.__module__ = "typing" if name else origin.__module__

    def __getitem__(self, key):
        given = key if isinstance(key, tuple) else (key,)
        args = _substituted(self, tuple(_checked(each) for each in given))
        return self._with(args)

    def _with(self, args):
        return type(self)(self.__origin__, args, name=self._name)

    def __repr__(self):
        name = "typing." + self._name if self._name else _text_of(self.__origin__)
        return f"{name}[{', '.join(map(_text_of, self.__args__)) or '()'}]"

    def __call__(self, *args, **kwargs):
        if self._name:
            raise TypeError(
                f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead"
            )
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        if self._name:
            entries = [self.__origin__] if self.__origin__ not in bases else []
            place = bases.index(self)
            rest = bases[place + 1 :]
            if not any(isinstance(b, _Alias) or (isinstance(b, type) and issubclass(b, _registry.Generic)) for b in rest):
                entries.append(_registry.Generic)
            return tuple(entries)
        if self.__origin__ is _registry.Generic:
            if _registry.Protocol in bases:
                return ()
            place = bases.index(self)
            for base in bases[place + 1 :]:
                if isinstance(base, _Alias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        if name in ("__origin__", "__args__", "__parameters__", "_name", "__module__"):
            object.__setattr__(self, name, value)
        else:
            setattr(self.__origin__, name, value)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


_Alias.__name__ = _Alias.__qualname__ = "_GenericAlias"


class _CallableAlias(_Alias):
    def __repr__(self):
        *given, result = self.__args__
        if len(given) == 1 and (given[0] is ... or isinstance(given[0], (_registry.ParamSpec, _ConcatenateAlias))):
            return f"typing.Callable[{_text_of(given[0])}, {_text_of(result)}]"
        return f"typing.Callable[[{', '.join(map(_text_of, given))}], {_text_of(result)}]"


_CallableAlias.__name__ = _CallableAlias.__qualname__ = "_CallableGenericAlias"


class _ConcatenateAlias(_Alias):
    pass


@_operators
class _Special:
    """`List`, `Awaitable` … before they are subscripted."""

    def __init__(self, origin, count, name=None, default=type(None)):
        self.__origin__ = origin
        self._count = count
        self._default = default
        self._name = name or origin.__name__
        self.__module__ = "typing"

    def __getitem__(self, parameters):
        if self._count == "callable":
            if not isinstance(parameters, tuple) or len(parameters) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            given, result = parameters
            if isinstance(given, list):
                args = tuple(_checked(each) for each in given)
            elif given is ... or isinstance(given, (_registry.ParamSpec, _ConcatenateAlias)):
                args = (given,)
            else:
                raise TypeError(
                    f"Callable[args, result]: args must be a list. Got {given}"
                )
            return _CallableAlias(self.__origin__, (*args, _checked(result)), name="Callable")
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if self._count == "tuple":
            if len(parameters) == 2 and parameters[1] is ...:
                return _Alias(tuple, (_checked(parameters[0]), ...), name="Tuple")
            return _Alias(tuple, tuple(_checked(each) for each in parameters), name="Tuple")
        args = tuple(_checked(each) for each in parameters)
        least, most = self._count if isinstance(self._count, tuple) else (self._count, self._count)
        if not least <= len(args) <= most:
            few = "few" if len(args) < least else "many"
            expected = most if least == most else f"at least {least}"
            raise TypeError(f"Too {few} arguments for {self}; actual {len(args)}, expected {expected}")
        args += (self._default,) * (most - len(args))
        return _Alias(self.__origin__, args, name=self._name)

    def __repr__(self):
        return "typing." + self._name

    def __call__(self, *args, **kwargs):
        if self.__origin__.__module__ != "builtins":
            return self.__origin__(*args, **kwargs)
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __mro_entries__(self, bases):
        entries = [self.__origin__] if self.__origin__ not in bases else []
        return tuple(entries)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


_Special.__name__ = _Special.__qualname__ = "_SpecialGenericAlias"

def _form(make):
    return _SpecialForm(make.__name__, make)


def _one(self, parameters):
    if isinstance(parameters, tuple):
        raise TypeError(f"{self} accepts only single type. Got {parameters!r:.100}.")
    return _checked(parameters)


@_form
def Optional(self, parameters):
    if isinstance(parameters, tuple):
        raise TypeError(f"{self} requires a single type. Got {parameters!r:.100}.")
    return Union[_checked(parameters), type(None)]


class _FormAlias(_Alias):
    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")


_FormAlias.__name__ = _FormAlias.__qualname__ = "_GenericAlias"


def _simple_form(self, parameters):
    return _FormAlias(self, (_one(self, parameters),), name=self._name)


ClassVar, Final, TypeGuard, TypeIs, Required, NotRequired, ReadOnly, Unpack = (
    _SpecialForm(name, _simple_form)
    for name in ("ClassVar", "Final", "TypeGuard", "TypeIs", "Required", "NotRequired", "ReadOnly", "Unpack")
)
NoReturn, Never, Self, LiteralString, TypeAlias = (
    _SpecialForm(name) for name in ("NoReturn", "Never", "Self", "LiteralString", "TypeAlias")
)


class _LiteralAlias(_FormAlias):
    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"

    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return {(each, type(each)) for each in self.__args__} == {(each, type(each)) for each in other.__args__}

    def __hash__(self):
        return hash(frozenset((each, type(each)) for each in self.__args__))


_LiteralAlias.__name__ = _LiteralAlias.__qualname__ = "_LiteralGenericAlias"


@_form
def Literal(self, *parameters):
    (parameters,) = parameters
    flat = []
    for each in parameters if isinstance(parameters, tuple) else (parameters,):
        for inner in each.__args__ if isinstance(each, _LiteralAlias) else (each,):
            if not any(inner == other and type(inner) is type(other) for other in flat):
                flat.append(inner)
    return _LiteralAlias(self, tuple(flat), name="Literal", parameters=())


@_form
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], _registry.ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    args = (*(_checked(each) for each in parameters[:-1]), parameters[-1])
    return _ConcatenateAlias(self, args, name="Concatenate")


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        object.__setattr__(self, "__metadata__", metadata)
        super().__init__(origin, (origin,), name="Annotated")

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_text_of(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)


@_form
def Annotated(self, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_checked(parameters[0]), tuple(parameters[1:]))


# Needed only when the functions above run, and dependent on them: hence last. `typing` imports this module first.
