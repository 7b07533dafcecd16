import collections.abc as _abc
from _annotations import ForwardRef
from _generic import GenericAlias as _BuiltinAlias, Union
from _library import exec as _exec, module_globals as _globals_of
from _typing_forms import Annotated, ClassVar, Concatenate, Final, Literal, LiteralString, Never, NoReturn, NotRequired
from _typing_forms import Optional, ReadOnly, Required, Self, TypeAlias, TypeGuard, TypeIs, Unpack
# `_generic` imports `_checked` from here.
from _typing_forms import _Alias, _AnnotatedAlias, _FormAlias, _LiteralAlias, _Special, _checked
from _typing_variables import NewType, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple
from _typing_variables import _parameter_specification, _type_alias, _type_variable, _type_variable_tuple
from _typing_protocols import Generic, Protocol, _generic_base, runtime_checkable
from _typing_records import NamedTuple, TypedDict, _TypedDictMeta
from collections import Counter as _Counter, OrderedDict as _OrderedDict, defaultdict as _defaultdict, deque as _deque

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


# ---- names for the types of collections.abc and the built-in types ----

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
Counter = _Special(_Counter, 1, "Counter")
OrderedDict = _Special(_OrderedDict, 2, "OrderedDict")
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


@runtime_checkable
class SupportsBytes(Protocol):
    __slots__ = ()

    def __bytes__(self): ...


Text = str
AnyStr = TypeVar("AnyStr", bytes, str)


class IO(Generic[AnyStr]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


# Created when a program first accesses them.
ChainMap: type
ContextManager: type
AsyncContextManager: type
Pattern: type
Match: type


def __getattr__(name):
    if name in ("Pattern", "Match"):
        import re

        made = _Special(getattr(re, name), 1, name)
    elif name in ("ContextManager", "AsyncContextManager"):
        import contextlib

        made = _Special(getattr(contextlib, "Abstract" + name), (1, 2), name, bool | None)
    elif name == "ChainMap":
        import collections

        made = _Special(collections.ChainMap, 2, name)
    else:
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    globals()[name] = made
    return made

# ---- functions ----


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    import sys

    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


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
