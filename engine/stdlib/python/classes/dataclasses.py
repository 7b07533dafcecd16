from _library import exec as _exec
from types import FunctionType as _FunctionType, GenericAlias as _GenericAlias, MappingProxyType as _Proxy
import _annotations
import keyword as _keyword


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()
_no_metadata = _Proxy({})


class _FIELD_BASE:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        is_class = isinstance(self.type, type) and not isinstance(self.type, _GenericAlias)
        return f"dataclasses.InitVar[{self.type.__name__ if is_class else repr(self.type)}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


_parts = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only", "doc")


class Field:
    __slots__ = (*_parts, "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _no_metadata if metadata is None else _Proxy(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        texts = [f"{part}={getattr(self, part)!r}" for part in _parts]
        return f"Field({','.join(texts)},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), "__set_name__", None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(_GenericAlias)


class _Params:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
          metadata=None, kw_only=MISSING, doc=None):  # fmt: skip
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def _named_in_text(text, cls, is_right):
    """Whether a str annotation begins with the name of ClassVar, InitVar or KW_ONLY as the class's module knows it."""
    name = text.split("[")[0].strip()
    parts = [part.strip() for part in name.split(".")]
    if not parts[0].isidentifier():
        return False
    namespace = _annotations.globals_of_caller(cls.__module__)
    found = namespace.get(parts[0])
    if len(parts) > 1:
        found = getattr(found, parts[1], None)
    return is_right(found)


def _is_classvar(annotation):
    kind = type(annotation)
    if kind.__module__ != "typing":
        return False
    return getattr(annotation, "_name", None) == "ClassVar" or getattr(
        getattr(annotation, "__origin__", None), "_name", None
    ) == "ClassVar"


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _is(cls, annotation, test):
    return test(annotation) or (isinstance(annotation, str) and _named_in_text(annotation, cls, test))


def _get_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is(cls, annotation, _is_classvar):
        f._field_type = _FIELD_CLASSVAR
    elif _is(cls, annotation, _is_initvar):
        f._field_type = _FIELD_INITVAR
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR):
        if f.default_factory is not MISSING:
            raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(
            f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory"
        )
    return f


def _make(cls, name, parameters, body, values):
    """A method from text; `values` are what its free names mean."""
    values = {**values, "__name__": cls.__module__}
    lines = "\n".join("    " + line for line in body) or "    pass"
    _exec(f"def {name}({', '.join(parameters)}):\n{lines}\n", values)
    made = values[name]
    made.__qualname__ = f"{cls.__qualname__}.{name}"
    return made


def _set_new(cls, name, value):
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _init(cls, fields, std_fields, kw_fields, frozen, has_post_init, slots):
    with_default = None
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                with_default = f
            elif with_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument {with_default.name!r}")
    self = "__dataclass_self__" if "self" in fields else "self"
    values = {"_factory": _HAS_DEFAULT_FACTORY, "_set": object.__setattr__}
    types = {}

    def parameter(f):
        types[f.name] = f.type
        if f.default is not MISSING:
            return f"{f.name}=_default_{f.name}"
        return f"{f.name}=_factory" if f.default_factory is not MISSING else f.name

    body = []
    for f in fields.values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        default = f"_default_{f.name}"
        if f.default_factory is not MISSING:
            values[default] = f.default_factory
            value = f"{default}() if {f.name} is _factory else {f.name}" if f.init else f"{default}()"
        else:
            if f.default is not MISSING:
                values[default] = f.default
            if f.init:
                value = f.name
            elif slots and f.default is not MISSING:
                value = default
            else:
                continue
        if f._field_type is _FIELD_INITVAR:
            continue
        body.append(f"_set({self}, {f.name!r}, {value})" if frozen else f"{self}.{f.name} = {value}")
    if has_post_init:
        given = ", ".join(f.name for f in fields.values() if f._field_type is _FIELD_INITVAR)
        body.append(f"{self}.__post_init__({given})")
    parameters = [self] + [parameter(f) for f in std_fields if f.init]
    named = [parameter(f) for f in kw_fields if f.init]
    if named:
        parameters += ["*"] + named
    made = _make(cls, "__init__", parameters, body, values)
    made.__annotations__ = {**types, "return": None}
    return made


_being_shown = []


def _repr(cls, names):
    def __repr__(self):
        if any(other is self for other in _being_shown):
            return "..."
        _being_shown.append(self)
        try:
            return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"
        finally:
            _being_shown.pop()

    return __repr__


def _text_of(names, of):
    return "(" + "".join(f"{of}.{name}," for name in names) + ")"


def _comparison(cls, name, operator, names):
    body = [
        "if other.__class__ is self.__class__:",
        f"    return {_text_of(names, 'self')} {operator} {_text_of(names, 'other')}",
        "return NotImplemented",
    ]
    return _make(cls, name, ["self", "other"], body, {})


def _equality(cls, names):
    body = [
        "if self is other:",
        "    return True",
        "if other.__class__ is self.__class__:",
        "    return " + (" and ".join(f"self.{name} == other.{name}" for name in names) or "True"),
        "return NotImplemented",
    ]
    return _make(cls, "__eq__", ["self", "other"], body, {})


def _frozen_methods(cls, names):
    names = frozenset(names)

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _annotation_text(annotation):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, _GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def _signature(fields):
    texts = []
    for f in fields:
        text = f"{f.name}: {_annotation_text(f.type)}"
        if f.default is not MISSING:
            text += f" = {f.default!r}"
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        texts.append((f.kw_only, text))
    plain = [text for kw_only, text in texts if not kw_only]
    named = [text for kw_only, text in texts if kw_only]
    return f"({', '.join(plain + (['*'] + named if named else []))})"


def _replace(self, /, **changes):
    for f in self.__dataclass_fields__.values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(
                    f"field {f.name} is declared with init=False, it cannot be specified with replace()"
                )
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    own_params = _Params(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    cls.__dataclass_params__ = own_params
    any_frozen_base = has_dataclass_bases = False
    all_frozen = None
    for b in cls.__mro__[-1:0:-1]:
        inherited = getattr(b, "__dataclass_fields__", None)
        if inherited is not None:
            has_dataclass_bases = True
            fields.update(inherited)
            if all_frozen is None:
                all_frozen = True
            frozen_here = getattr(b, "__dataclass_params__").frozen
            all_frozen = all_frozen and frozen_here
            any_frozen_base = any_frozen_base or frozen_here

    annotations = _annotations.of_class(cls)
    own_fields = []
    seen_kw_only = False
    for name, annotation in annotations.items():
        if _is(cls, annotation, _is_kw_only):
            if seen_kw_only:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_kw_only = True
            kw_only = True
        else:
            own_fields.append(_get_field(cls, name, annotation, kw_only))
    for f in own_fields:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    cls.__dataclass_fields__ = fields

    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and "__eq__" in cls.__dict__))
    if order and not eq:
        raise ValueError("eq must be true if order is true")

    all_init = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_init = tuple(f for f in all_init if f.init and not f.kw_only)
    kw_init = tuple(f for f in all_init if f.init and f.kw_only)
    if init:
        made = _init(cls, fields, std_init, kw_init, frozen, hasattr(cls, "__post_init__"), slots)
        _set_new(cls, "__init__", made)
    _set_new(cls, "__replace__", _replace)
    field_list = [f for f in fields.values() if f._field_type is _FIELD]
    compared = [f.name for f in field_list if f.compare]
    if repr:
        made = _repr(cls, [f.name for f in field_list if f.repr])
        made.__qualname__ = f"{cls.__qualname__}.__repr__"
        _set_new(cls, "__repr__", made)
    if eq:
        _set_new(cls, "__eq__", _equality(cls, compared))
    if order:
        for name, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if _set_new(cls, name, _comparison(cls, name, operator, compared)):
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                    "Consider using functools.total_ordering"
                )
    if frozen:
        for made in _frozen_methods(cls, [f.name for f in field_list]):
            if _set_new(cls, made.__name__, made):
                raise TypeError(f"Cannot overwrite attribute {made.__name__} in class {cls.__name__}")

    if unsafe_hash and has_explicit_hash:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if unsafe_hash or (eq and frozen and not has_explicit_hash):
        names = [f.name for f in field_list if (f.compare if f.hash is None else f.hash)]
        cls.__hash__ = _make(cls, "__hash__", ["self"], [f"return hash({_text_of(names, 'self')})"], {})
    elif eq and not has_explicit_hash:
        cls.__hash__ = None

    if not getattr(cls, "__doc__"):
        if init:
            text = _signature(std_init + kw_init)
        elif cls.__init__ is object.__init__:
            text = "()"
        else:
            import inspect

            text = str(inspect.signature(cls)).replace(" -> None", "")
        cls.__doc__ = cls.__name__ + text
    if match_args:
        _set_new(cls, "__match_args__", tuple(f.name for f in std_init))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _with_slots(cls, field_list)
    if hasattr(cls, "__abstractmethods__"):
        from abc import update_abstractmethods

        update_abstractmethods(cls)
    return cls


def _with_slots(cls, field_list):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = dict(cls.__dict__)
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    field_names = tuple(f.name for f in field_list)
    own = tuple(name for name in field_names if name not in inherited)
    if any(f.doc is not None for f in field_list):
        docs = {f.name: f.doc for f in field_list}
        names["__slots__"] = {name: docs[name] for name in own}
    else:
        names["__slots__"] = own
    for name in field_names:
        names.pop(name, None)
    names.pop("__dict__", None)
    names.pop("__weakref__", None)
    made = type(cls)(cls.__name__, cls.__bases__, names)
    made.__qualname__ = cls.__qualname__
    for value in made.__dict__.values():
        _annotations.exchange_class_cell(value, cls, made)
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):  # fmt: skip
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


_atomic = (type(None), bool, int, float, str, type(...), type(NotImplemented), type, range, _FunctionType, property)


def _copied(obj, on_dataclass):
    kind = type(obj)
    if kind in _atomic:
        return obj
    if hasattr(kind, "__dataclass_fields__"):
        return on_dataclass(obj)
    if issubclass(kind, tuple):
        items = [_copied(item, on_dataclass) for item in obj]
        return kind(*items) if hasattr(obj, "_fields") else kind(items)
    if issubclass(kind, dict):
        pairs = [(_copied(k, on_dataclass), _copied(v, on_dataclass)) for k, v in obj.items()]
        if hasattr(kind, "default_factory"):
            made = kind(obj.default_factory)
            for k, v in pairs:
                made[k] = v
            return made
        return kind(pairs)
    if issubclass(kind, list):
        return kind([_copied(item, on_dataclass) for item in obj])
    if hasattr(kind, "__deepcopy__"):
        return obj.__deepcopy__({})
    from copy import deepcopy

    return deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")

    def inner(obj):
        return dict_factory([(f.name, _copied(getattr(obj, f.name), inner)) for f in fields(obj)])

    return inner(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def inner(obj):
        return tuple_factory([_copied(getattr(obj, f.name), inner) for f in fields(obj)])

    return inner(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                   weakref_slot=False, module=None, decorator=dataclass):  # fmt: skip
    names = {} if namespace is None else dict(namespace)
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, tp = item, "typing.Any"
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, names[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if _keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = tp
    names["__annotations__"] = annotations
    names.setdefault("__module__", module or "__main__")
    from types import new_class

    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(names))
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)  # fmt: skip


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)
