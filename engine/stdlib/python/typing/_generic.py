# The values of `list[int]` and `int | str`.
class GenericAlias:
    __module__ = "types"
    __unpacked__ = False

    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)

    @property
    def __parameters__(self):
        return parameters_of(self.__args__)

    def __getitem__(self, key):
        return type(self)(self.__origin__, substituted(self, key))

    def __iter__(self):
        made = type(self)(self.__origin__, self.__args__)
        made.__unpacked__ = True
        yield made

    def __repr__(self):
        star = "*" if self.__unpacked__ else ""
        return f"{star}{text_of(self.__origin__)}[{', '.join(map(text_of, self.__args__)) or '()'}]"

    def __call__(self, *args, **kwargs):
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getattr__(self, name):
        if name in ("__origin__", "__args__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        is_like = self.__unpacked__ == other.__unpacked__
        return is_like and self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __instancecheck__(self, instance):
        raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

    def __subclasscheck__(self, subclass):
        raise TypeError("issubclass() argument 2 cannot be a parameterized generic")

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)


class Union:
    __module__ = "typing"

    def __class_getitem__(cls, parameters):
        from typing import _checked

        if parameters == ():
            raise TypeError("Cannot take a Union of no types.")
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return cls._of([_checked(each, "Union[arg, ...]: each arg must be a type.") for each in parameters])

    @classmethod
    def _of(cls, parts):
        flat = []
        for part in parts:
            part = type(None) if part is None else part
            for inner in part.__args__ if isinstance(part, Union) else (part,):
                if inner not in flat:
                    flat.append(inner)
        if len(flat) == 1:
            return flat[0]
        made = object.__new__(cls)
        made.__args__ = tuple(flat)
        made.__parameters__ = parameters_of(flat)
        made.__origin__ = Union
        return made

    def __new__(cls, *args):
        raise TypeError("cannot create 'typing.Union' instances")

    def __getitem__(self, key):
        return Union._of(substituted(self, key))

    def __repr__(self):
        return " | ".join("None" if each is type(None) else text_of(each) for each in self.__args__)

    def __eq__(self, other):
        if not isinstance(other, Union):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__args__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__)


def union_of(left, right):
    for part in (left, right):
        if not (part is None or isinstance(part, (type, GenericAlias, Union)) or hasattr(part, "__typing_subst__")):
            return NotImplemented
    return Union._of((left, right))


def text_of(value):
    if value is ...:
        return "..."
    if isinstance(value, type) and not isinstance(value, GenericAlias):
        return value.__qualname__ if value.__module__ == "builtins" else f"{value.__module__}.{value.__qualname__}"
    if isinstance(value, list):
        return f"[{', '.join(map(text_of, value))}]"
    return repr(value)


def parameters_of(args):
    found = []
    for arg in args:
        if isinstance(arg, (list, tuple)):
            inner = parameters_of(arg)
        elif isinstance(arg, type) and not isinstance(arg, GenericAlias):
            continue
        elif hasattr(arg, "__typing_subst__"):
            inner = (arg,)
        else:
            inner = getattr(arg, "__parameters__", ())
        for each in inner:
            if each not in found:
                found.append(each)
    return tuple(found)


def substituted(alias, key):
    parameters = alias.__parameters__
    if not parameters:
        raise TypeError(f"{alias!r} is not a generic class")
    given = key if isinstance(key, tuple) else (key,)
    if len(given) != len(parameters):
        few = "few" if len(given) < len(parameters) else "many"
        raise TypeError(f"Too {few} arguments for {alias!r}; actual {len(given)}, expected {len(parameters)}")
    of = dict(zip(parameters, given))

    def replaced(arg):
        if isinstance(arg, (list, tuple)):
            return type(arg)(map(replaced, arg))
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            return arg
        if hasattr(arg, "__typing_subst__"):
            return of[arg]
        inner = getattr(arg, "__parameters__", ())
        return arg[tuple(of[each] for each in inner)] if inner else arg

    return tuple(map(replaced, alias.__args__))
