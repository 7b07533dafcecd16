from _objects import as_built_in, generic

# Definitions in this file belong to `string.templatelib`.
__name__ = "string.templatelib"


def _refuse_to_set(self, name, value=None):
    if name in type(self).__slots__:
        raise AttributeError("readonly attribute")
    full = f"{type(self).__module__}.{type(self).__name__}"
    known = "" if hasattr(self, name) else " and no __dict__ for setting new attributes"
    raise AttributeError(f"{full!r} object has no attribute {name!r}{known}")


@generic
class Interpolation:
    """Interpolation object"""

    __slots__ = __match_args__ = ("value", "expression", "conversion", "format_spec")
    __setattr__ = __delattr__ = _refuse_to_set

    def __new__(cls, value, expression="", conversion=None, format_spec=""):
        for name, given in (("expression", expression), ("format_spec", format_spec)):
            if not isinstance(given, str):
                raise TypeError(f"Interpolation() argument {name!r} must be str, not {type(given).__name__}")
        if conversion is not None and conversion not in ("s", "r", "a"):
            if not isinstance(conversion, str):
                raise TypeError(f"Interpolation() argument 'conversion' must be str, not {type(conversion).__name__}")
            raise ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
        return _interpolation(value, expression, conversion, format_spec)

    def __repr__(self):
        return f"Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})"


def _interpolation(*parts):
    made = object.__new__(Interpolation)
    for name, part in zip(Interpolation.__slots__, parts):
        object.__setattr__(made, name, part)
    return made


@generic
class Template:
    """Template object"""

    __slots__ = ("strings", "interpolations")
    __setattr__ = __delattr__ = _refuse_to_set

    def __new__(cls, *args, **kwargs):
        if kwargs:
            raise TypeError("Template.__new__ only accepts *args arguments")
        strings = [""]
        interpolations = []
        for arg in args:
            if isinstance(arg, str):
                strings[-1] += arg
            elif isinstance(arg, Interpolation):
                interpolations.append(arg)
                strings.append("")
            else:
                raise TypeError(
                    f"Template.__new__ *args need to be of type 'str' or 'Interpolation', got {type(arg).__name__}"
                )
        return _made(tuple(strings), tuple(interpolations))

    @property
    def values(self):
        return tuple(each.value for each in self.interpolations)

    def __iter__(self):
        return TemplateIter(self)

    def __add__(self, other):
        if not isinstance(other, Template):
            kind = type(other)
            name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"
            raise TypeError(
                f'can only concatenate string.templatelib.Template (not "{name}") to string.templatelib.Template'
            )
        return Template(*self, *other)

    def __repr__(self):
        return f"Template(strings={self.strings!r}, interpolations={self.interpolations!r})"


class TemplateIter:
    __slots__ = ("_parts",)

    def __init__(self, template):
        self._parts = iter(_parts(template))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._parts)


def _parts(template):
    parts = []
    for index, text in enumerate(template.strings):
        if text:
            parts.append(text)
        if index < len(template.interpolations):
            parts.append(template.interpolations[index])
    return parts


def _made(strings, interpolations):
    made = object.__new__(Template)
    object.__setattr__(made, "strings", strings)
    object.__setattr__(made, "interpolations", interpolations)
    return made


# Creates the value of a template string; each interpolation is a tuple of its parts.
def _template(strings, *interpolations):
    return _made(strings, tuple(_interpolation(*parts) for parts in interpolations))


for _cls in (Interpolation, Template, TemplateIter):
    as_built_in(_cls, f"string.templatelib.{_cls.__name__}")


def convert(obj, /, conversion):
    if conversion is None:
        return obj
    if conversion == "r":
        return repr(obj)
    if conversion == "s":
        return str(obj)
    if conversion == "a":
        return ascii(obj)
    raise ValueError(f"invalid conversion specifier: {conversion}")
