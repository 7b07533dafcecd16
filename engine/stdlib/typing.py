import collections.abc as _abc
import types as _types
from _annotations import ForwardRef
from _library import call_annotate as _call_annotate, exec as _exec, module_globals as _globals_of
from _generic import GenericAlias as _BuiltinAlias, Union, parameters_of as _parameters_of, substituted as _substituted
from _generic import text_of as _text_of
from abc import ABCMeta as _ABCMeta
from _namedtuple import namedtuple as _namedtuple
from collections import defaultdict as _defaultdict, deque as _deque

TYPE_CHECKING = False


class _Final:
    __slots__ = ()

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _checked(arg, message="Parameters to generic types must be types."):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    if arg in (Generic, Protocol) if isinstance(arg, type) else False:
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
            if not any(isinstance(b, _Alias) or (isinstance(b, type) and issubclass(b, Generic)) for b in rest):
                entries.append(Generic)
            return tuple(entries)
        if self.__origin__ is Generic:
            if Protocol in bases:
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
        if len(given) == 1 and (given[0] is ... or isinstance(given[0], (ParamSpec, _ConcatenateAlias))):
            return f"typing.Callable[{_text_of(given[0])}, {_text_of(result)}]"
        return f"typing.Callable[[{', '.join(map(_text_of, given))}], {_text_of(result)}]"


_CallableAlias.__name__ = _CallableAlias.__qualname__ = "_CallableGenericAlias"


class _ConcatenateAlias(_Alias):
    pass


@_operators
class _Special:
    """`List`, `Awaitable` … before they are subscripted."""

    def __init__(self, origin, count, name=None):
        self.__origin__ = origin
        self._count = count
        self._name = name or origin.__name__
        self.__module__ = "typing"

    def __getitem__(self, parameters):
        if self._count == "callable":
            if not isinstance(parameters, tuple) or len(parameters) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            given, result = parameters
            if isinstance(given, list):
                args = tuple(_checked(each) for each in given)
            elif given is ... or isinstance(given, (ParamSpec, _ConcatenateAlias)):
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
        args += (type(None),) * (most - len(args))
        return _Alias(self.__origin__, args, name=self._name)

    def __repr__(self):
        return "typing." + self._name

    def __call__(self, *args, **kwargs):
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
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
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


# ---- type variables ----


class _NoDefaultType:
    def __repr__(self):
        return "typing.NoDefault"


NoDefault = _NoDefaultType()


@_operators
class _Variable:
    def __init__(self, name, bound, covariant, contravariant, infer_variance, default):
        self.__name__ = name
        self.__bound__ = None if bound is None else _checked(bound)
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        self.__default__ = default
        self.__module__ = "__main__"
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with infer_variance.")

    def __typing_subst__(self, arg):
        return _checked(arg)

    def has_default(self):
        return self.__default__ is not NoDefault

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class TypeVar(_Variable):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):  # fmt: skip
        super().__init__(name, bound, covariant, contravariant, infer_variance, default)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__constraints__ = tuple(_checked(each) for each in constraints)


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"


class ParamSpecKwargs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class ParamSpec(_Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):  # fmt: skip
        super().__init__(name, bound, covariant, contravariant, infer_variance, default)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class TypeVarTuple(_Variable):
    def __init__(self, name, *, default=NoDefault):
        super().__init__(name, None, False, False, False, default)

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError(
            f"Cannot subclass an instance of NewType. Perhaps you were looking for: `{name} = NewType({name!r}, {name})`"
        )

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"


_operators(NewType)


# ---- Generic and Protocol ----


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        parameters = tuple(each if each is ... or isinstance(each, list) else _checked(each) for each in parameters)
        if cls in (Generic, Protocol):
            if not parameters:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(isinstance(each, _Variable) or hasattr(each, "__typing_subst__") or
                       hasattr(each, "__parameters__") for each in parameters):  # fmt: skip
                raise TypeError(
                    f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables."
                )
            if len(set(parameters)) != len(parameters):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _Alias(cls, parameters)
        own = cls.__parameters__
        if not own:
            raise TypeError(f"{cls} is not a generic class")
        if len(own) == 1 and isinstance(own[0], ParamSpec) and not isinstance(parameters[0], (list, ParamSpec)):
            parameters = (list(parameters),)
        has_tuple = any(isinstance(each, TypeVarTuple) for each in own)
        least = len([each for each in own if not each.has_default()])
        if not has_tuple and not least <= len(parameters) <= len(own):
            few = "few" if len(parameters) < least else "many"
            expected = f"at least {least}" if len(parameters) < least else len(own)
            raise TypeError(f"Too {few} arguments for {cls}; actual {len(parameters)}, expected {expected}")
        if not has_tuple:
            parameters += tuple(each.__default__ for each in own[len(parameters) :])
        return _Alias(cls, parameters)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        if Generic in cls.__dict__.get("__orig_bases__", cls.__bases__) and cls.__name__ != "Protocol":
            raise TypeError("Cannot inherit from plain Generic")
        found = list(_parameters_of([base for base in bases if not isinstance(base, type)]))
        for base in bases:
            if isinstance(base, _Alias) and base.__origin__ is Generic:
                declared = base.__parameters__
                missing = [each for each in found if each not in declared]
                if missing:
                    raise TypeError(
                        f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                        f"Generic[{', '.join(map(str, declared))}]"
                    )
                found = declared
        if "__parameters__" not in cls.__dict__ or bases:
            cls.__parameters__ = tuple(found)


_not_members = {
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
    "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "__static_attributes__",
    "__firstlineno__", "__annotate__", "__annotate_func__", "__annotations_cache__", "__parameters__",
    "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__",
    "__callable_proto_members_only__", "__type_params__", "_abc_impl", "__classdictcell__",
    "__non_callable_proto_members__", "__qualname__", "__init_subclass__",
}  # fmt: skip


def _members_of(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        try:
            annotated = base.__annotations__
        except NameError:
            annotated = _call_annotate(base.__annotate__, ForwardRef)
        except AttributeError:
            annotated = {}
        for name in (*base.__dict__, *annotated):
            if name not in _not_members and not name.startswith("_abc_"):
                names.add(name)
    return names


class _ProtocolMeta(_ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name != "Protocol" and len(bases) >= 1 and Protocol in bases:
            for base in bases:
                if not (
                    base in (object, Generic, Protocol)
                    or (base.__module__ in ("collections.abc", "contextlib"))
                    or getattr(base, "_is_protocol", False)
                ):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _members_of(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False):
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError(
                    "Instance and class checks can only be used with @runtime_checkable protocols"
                )
            data = sorted(
                name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None))
            )
            if data:
                raise TypeError(
                    f"Protocols with non-method members don't support issubclass(). Non-method members: {str(data)[1:-1]}."
                )
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if super().__instancecheck__(instance):
            return True
        for name in cls.__protocol_attrs__:
            if not hasattr(instance, name):
                return False
            if getattr(instance, name) is None and callable(getattr(cls, name, None)):
                return False
        return True


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init
        elif not cls._is_protocol and cls.__init__ is _no_init:
            for base in cls.__mro__[1:]:
                found = base.__dict__.get("__init__", _no_init)
                if found is not _no_init:
                    cls.__init__ = found
                    break


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
        raise TypeError("@runtime_checkable can be only applied to protocol classes, got %r" % cls)
    cls._is_runtime_protocol = True
    return cls


# ---- the names for what collections.abc and the built-ins have ----

Hashable = _Special(_abc.Hashable, 0)
Sized = _Special(_abc.Sized, 0)
Awaitable = _Special(_abc.Awaitable, 1)
Coroutine = _Special(_abc.Coroutine, 3)
AsyncIterable = _Special(_abc.AsyncIterable, 1)
AsyncIterator = _Special(_abc.AsyncIterator, 1)
Iterable = _Special(_abc.Iterable, 1)
Iterator = _Special(_abc.Iterator, 1)
Reversible = _Special(_abc.Reversible, 1)
Container = _Special(_abc.Container, 1)
Collection = _Special(_abc.Collection, 1)
Callable = _Special(_abc.Callable, "callable")
AbstractSet = _Special(_abc.Set, 1, "AbstractSet")
MutableSet = _Special(_abc.MutableSet, 1)
Mapping = _Special(_abc.Mapping, 2)
MutableMapping = _Special(_abc.MutableMapping, 2)
Sequence = _Special(_abc.Sequence, 1)
MutableSequence = _Special(_abc.MutableSequence, 1)
MappingView = _Special(_abc.MappingView, 1)
KeysView = _Special(_abc.KeysView, 1)
ItemsView = _Special(_abc.ItemsView, 2)
ValuesView = _Special(_abc.ValuesView, 1)
Generator = _Special(_abc.Generator, (1, 3))
AsyncGenerator = _Special(_abc.AsyncGenerator, (1, 2))
Deque = _Special(_deque, 1, "Deque")
DefaultDict = _Special(_defaultdict, 2, "DefaultDict")
Tuple = _Special(tuple, "tuple", "Tuple")
List = _Special(list, 1, "List")
Set = _Special(set, 1, "Set")
FrozenSet = _Special(frozenset, 1, "FrozenSet")
Dict = _Special(dict, 2, "Dict")
Type = _Special(type, 1, "Type")


@runtime_checkable
class SupportsInt(Protocol):
    __slots__ = ()

    def __int__(self): ...


@runtime_checkable
class SupportsFloat(Protocol):
    __slots__ = ()

    def __float__(self): ...


@runtime_checkable
class SupportsIndex(Protocol):
    __slots__ = ()

    def __index__(self): ...


@runtime_checkable
class SupportsAbs(Protocol):
    __slots__ = ()

    def __abs__(self): ...


@runtime_checkable
class SupportsRound(Protocol):
    __slots__ = ()

    def __round__(self, ndigits=0): ...


Text = str
AnyStr = TypeVar("AnyStr", str, str)

# ---- functions ----


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    return obj


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def _marked(name):
    def mark(arg):
        try:
            setattr(arg, name, True)
        except (AttributeError, TypeError):
            pass
        return arg

    return mark


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed."
    )


_overloads = {}


def overload(func):
    inner = getattr(func, "__func__", func)
    _overloads.setdefault((inner.__module__, inner.__qualname__), []).append(func)
    return _overload_dummy


def get_overloads(func):
    func = getattr(func, "__func__", func)
    return list(_overloads.get((func.__module__, func.__qualname__), []))


def clear_overloads():
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):  # fmt: skip
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _Special, _BuiltinAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union):
        return Union
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_Alias, _BuiltinAlias)):
        args = tp.__args__
        is_callable = tp.__origin__ is _abc.Callable
        if is_callable and not (len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec))):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, Union):
        return tp.__args__
    return ()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


# ---- NamedTuple and TypedDict ----

_fixed_of_tuples = {"__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types",
                    "_make", "_replace", "_asdict", "_source"}  # fmt: skip
_kept_out = {"__module__", "__name__", "__annotations__", "__annotate__", "__annotate_func__",
             "__annotations_cache__"}  # fmt: skip


def _annotations_in(ns):
    if "__annotations__" in ns:
        return dict(ns["__annotations__"])
    annotate = ns.get("__annotate_func__") or ns.get("__annotate__")
    return _call_annotate(annotate, ForwardRef) if annotate else {}


def _field_type(name, value):
    if value is None:
        return type(None)
    return ForwardRef(value) if isinstance(value, str) else value


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        types = {name: _field_type(name, value) for name, value in _annotations_in(ns).items()}
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default field"
                    f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}"
                )
        made = _namedtuple(typename, types, defaults=[ns[name] for name in defaults], module=ns["__module__"])
        made.__annotations__ = types
        made.__new__.__annotations__ = types
        for key, value in ns.items():
            if key in _fixed_of_tuples:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in _kept_out and key not in made._fields and key != "__classcell__" and key != "__classdictcell__":
                setattr(made, key, value)
        if "__classcell__" in ns:
            ns["__classcell__"].cell_contents = made
        if "__qualname__" in ns:
            made.__qualname__ = ns["__qualname__"]
        if Generic in bases:
            made.__class_getitem__ = classmethod(_BuiltinAlias)
        return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


def _no_fields():
    pass


class _NamedTupleForm:
    def __call__(self, typename, fields=_no_fields, /, **kwargs):
        fields = [] if fields is _no_fields else list(fields)
        types = {name: _field_type(name, value) for name, value in fields}
        made = _namedtuple(typename, types, module="__main__")
        made.__annotations__ = types
        made.__orig_bases__ = (NamedTuple,)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTuple,)


NamedTuple = _NamedTupleForm()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True, closed=None, extra_items=None):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(getattr(base, "__annotations__", {}))
            required |= getattr(base, "__required_keys__", frozenset())
            optional |= getattr(base, "__optional_keys__", frozenset())
        own = {key: _field_type(key, value) for key, value in _annotations_in(ns).items()}
        for key, value in own.items():
            form = getattr(value.__origin__, "_name", None) if isinstance(value, _FormAlias) else None
            is_required = form == "Required" or (total and form != "NotRequired")
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
        annotations.update(own)
        names = {key: value for key, value in ns.items() if key not in ("__annotate_func__", "__classdictcell__")}
        made = type.__new__(_TypedDictMeta, name, (*((Generic,) if Generic in bases else ()), dict), names)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        made.__orig_bases__ = ns.get("__orig_bases__", bases)
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


class _TypedDictForm:
    def __call__(self, typename, fields, /, *, total=True):
        ns = {"__annotations__": dict(fields), "__module__": "__main__", "__orig_bases__": (TypedDict,)}
        return _TypedDictMeta(typename, (), ns, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)


TypedDict = _TypedDictForm()


# ---- get_type_hints ----


def _evaluated(value, names, local):
    if value is None:
        return type(None)
    if isinstance(value, str):
        value = ForwardRef(value)
    if isinstance(value, ForwardRef):
        space = {**names, **local}
        _exec(f"_result_ = ({value.__forward_arg__})\n", space)
        return _evaluated(space["_result_"], names, local)
    if isinstance(value, (_Alias, _BuiltinAlias, Union)):
        args = tuple(_evaluated(arg, names, local) if not isinstance(value, _LiteralAlias) else arg
                     for arg in value.__args__)  # fmt: skip
        if args == value.__args__:
            return value
        if isinstance(value, Union):
            return Union[args]
        return value._with(args) if isinstance(value, _Alias) else type(value)(value.__origin__, args)
    return value


def _without_extras(value):
    if isinstance(value, _AnnotatedAlias):
        return _without_extras(value.__origin__)
    if isinstance(value, _FormAlias) and getattr(value.__origin__, "_name", "") in ("Required", "NotRequired", "ReadOnly"):
        return _without_extras(value.__args__[0])
    if isinstance(value, (_Alias, _BuiltinAlias, Union)) and not isinstance(value, _LiteralAlias):
        args = tuple(map(_without_extras, value.__args__))
        if args == value.__args__:
            return value
        if isinstance(value, Union):
            return Union[args]
        return value._with(args) if isinstance(value, _Alias) else type(value)(value.__origin__, args)
    return value


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            names = _globals_of(base.__module__) if globalns is None else globalns
            own = getattr(base, "__annotations__", {}) if base.__module__ != "builtins" else {}
            local = dict(base.__dict__) if localns is None else localns
            for name, value in own.items():
                hints[name] = _evaluated(value, names, local)
    else:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        names = _globals_of(getattr(inner, "__module__", None)) if globalns is None else globalns
        own = getattr(obj, "__annotations__", None)
        if own is None:
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in own.items():
            hints[name] = _evaluated(value, names, localns or {})
    return hints if include_extras else {name: _without_extras(value) for name, value in hints.items()}
