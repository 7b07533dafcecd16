# `NamedTuple` and `TypedDict`.
from _annotations import ForwardRef
from _generic import GenericAlias as _BuiltinAlias
from _library import call_annotate as _call_annotate
from _namedtuple import namedtuple as _namedtuple
from _typing_forms import _FormAlias
from _typing_protocols import Generic

# Definitions in this file belong to `typing`.
__name__ = "typing"


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
