# Placeholders for types: type variables, type aliases and `NewType`.
import _typing_registry as _registry
from _generic import GenericAlias as _GenericAlias
from _typing_forms import Unpack, _checked, _operators

# Definitions in this file belong to `typing`.
__name__ = "typing"


class _NoDefaultType:
    def __repr__(self):
        return "typing.NoDefault"


NoDefault = _NoDefaultType()


def _evaluated(variable, name):
    """What a type parameter of a generic knows how to evaluate; once."""
    evaluate = getattr(variable, "evaluate_" + name)
    if evaluate is None:
        return {"default": NoDefault, "bound": None, "constraints": ()}[name]
    cache = variable._values
    if name not in cache:
        cache[name] = evaluate(1)
    return cache[name]


def _constant(value, none=None):
    return None if value is none else lambda format=1, /: value


@_operators
class _Variable:
    evaluate_default = None

    def __init__(self, name, default):
        self.__name__ = name
        self._values = {}
        self.evaluate_default = _constant(default, NoDefault)

    @property
    def __default__(self):
        return _evaluated(self, "default")

    def has_default(self):
        return self.evaluate_default is not None

    def __typing_subst__(self, arg):
        return _checked(arg)

    def __repr__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class _Bounded(_Variable):
    def __init__(self, name, bound, covariant, contravariant, infer_variance, default):
        super().__init__(name, default)
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        self.evaluate_bound = None if bound is None else _constant(_checked(bound))
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with infer_variance.")

    @property
    def __bound__(self):
        return _evaluated(self, "bound")

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__


class TypeVar(_Bounded):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):  # fmt: skip
        self.__module__ = "__main__"
        super().__init__(name, bound, covariant, contravariant, infer_variance, default)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.evaluate_constraints = _constant(tuple(_checked(each) for each in constraints), ())

    @property
    def __constraints__(self):
        return _evaluated(self, "constraints")


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


class ParamSpec(_Bounded):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):  # fmt: skip
        self.__module__ = "__main__"
        super().__init__(name, bound, covariant, contravariant, infer_variance, default)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


_registry.ParamSpec = ParamSpec


class TypeVarTuple(_Variable):
    def __init__(self, name, *, default=NoDefault):
        self.__module__ = "__main__"
        super().__init__(name, default)

    def __iter__(self):
        yield Unpack[self]


# ---- called by compiled code: `def f[T: int = str]`, `type A[T] = ...` ----


def _type_variable(name, evaluate_default, evaluate_bound, evaluate_constraints):
    made = TypeVar(name, infer_variance=True)
    made.evaluate_bound = evaluate_bound
    made.evaluate_constraints = evaluate_constraints
    return _of_compiler(made, evaluate_default)


def _type_variable_tuple(name, evaluate_default):
    return _of_compiler(TypeVarTuple(name), evaluate_default)


def _parameter_specification(name, evaluate_default):
    return _of_compiler(ParamSpec(name, infer_variance=True), evaluate_default)


def _of_compiler(made, evaluate_default):
    del made.__module__
    made.evaluate_default = evaluate_default
    return made


@_operators
class TypeAliasType:
    def __init__(self, *args, type_params=()):
        if len(args) != 2:
            raise TypeError(f"typealias() takes exactly 2 positional arguments ({len(args)} given)")
        if not isinstance(type_params, tuple):
            raise TypeError("type_params must be a tuple")
        name, value = args
        if not isinstance(name, str):
            raise TypeError(f"typealias() argument 'name' must be str, not {type(name).__name__}")
        self.__name__ = name
        self.__module__ = "__main__"
        self.__type_params__ = type_params
        self.evaluate_value = _constant(value)
        self._value = value

    @property
    def __value__(self):
        try:
            return self._value
        except AttributeError:
            pass
        self._value = self.evaluate_value(1)
        return self._value

    @property
    def __parameters__(self):
        return tuple(Unpack[each] if isinstance(each, TypeVarTuple) else each for each in self.__type_params__)

    def __getitem__(self, key):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return _GenericAlias(self, key)

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def __init_subclass__(cls):
        raise TypeError("type 'typing.TypeAliasType' is not an acceptable base type")


def _type_alias(name, type_params, evaluate_value):
    made = TypeAliasType(name, None, type_params=type_params)
    made.__module__ = evaluate_value.__module__
    made.evaluate_value = evaluate_value
    del made._value
    return made


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
