# The type of `list[int]`.
try:
    GenericAlias = type(list[int])
except TypeError:

    class GenericAlias:
        def __init__(self, origin, args):
            self.__origin__ = origin
            self.__args__ = args if isinstance(args, tuple) else (args,)

        @property
        def __parameters__(self):
            return parameters_of(self.__args__)

        def __getitem__(self, key):
            return type(self)(self.__origin__, substituted(self, key))

        def __repr__(self):
            return f"{text_of(self.__origin__)}[{', '.join(map(text_of, self.__args__)) or '()'}]"

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
            return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self.__origin__, self.__args__))

        def __instancecheck__(self, instance):
            raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

        def __subclasscheck__(self, subclass):
            raise TypeError("issubclass() argument 2 cannot be a parameterized generic")

        def __or__(self, other):
            from typing import Union

            return Union[self, other]

        def __ror__(self, other):
            from typing import Union

            return Union[other, self]

    GenericAlias.__module__ = "types"


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
