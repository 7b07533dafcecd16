# `Generic`, and protocols with the checks of `isinstance` and `issubclass`.
import _typing_registry as _registry
from _annotations import ForwardRef
from _generic import parameters_of as _parameters_of
from _library import call_annotate as _call_annotate
from _typing_forms import Unpack, _Alias, _checked
from _typing_variables import ParamSpec, TypeVarTuple, _Variable
from abc import ABCMeta as _ABCMeta

# Definitions in this file belong to `typing`.
__name__ = "typing"


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
        if len([base for base in bases if isinstance(base, _Alias) and base.__origin__ is Generic]) > 1:
            raise TypeError("Cannot inherit from Generic[...] multiple times.")
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


def _generic_base(parameters):
    """The base that the compiler gives a class with type parameters."""
    return Generic[tuple(Unpack[each] if isinstance(each, TypeVarTuple) else each for each in parameters)]


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


# The number of calls of ABCMeta's checks that enclose a protocol's isinstance() or issubclass(). Nested checks of
# protocols are allowed, as CPython allows them to the module abc.
_inside_checks = [0]


def _asked_of_abc(check, arg):
    _inside_checks[0] += 1
    try:
        return check(arg)
    finally:
        _inside_checks[0] -= 1


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
        if getattr(cls, "_is_protocol", False) and not _inside_checks[0]:
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
        return _asked_of_abc(super().__subclasscheck__, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if _asked_of_abc(super().__instancecheck__, instance):
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


_registry.Generic = Generic
_registry.Protocol = Protocol
