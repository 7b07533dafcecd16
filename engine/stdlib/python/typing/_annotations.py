from _library import call_annotate as _call_annotate, module_globals as globals_of_caller


class ForwardRef:
    def __init__(self, arg, *, is_argument=True, module=None, is_class=False, owner=None):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        from typing import Union

        return Union[self, other]

    def __ror__(self, other):
        from typing import Union

        return Union[other, self]

    def __getitem__(self, key):
        return self._extended(f"{self.__forward_arg__}[{_text(key)}]")

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self._extended(f"{self.__forward_arg__}.{name}")

    def __call__(self, *args):
        return self._extended(f"{self.__forward_arg__}({', '.join(map(_text, args))})")

    def _extended(self, text):
        return ForwardRef(text)

    def __repr__(self):
        module = f", module={self.__forward_module__!r}" if self.__forward_module__ is not None else ""
        return f"ForwardRef({self.__forward_arg__!r}{module})"


ForwardRef.__module__ = "annotationlib"


def _text(value):
    if isinstance(value, tuple):
        return ", ".join(map(_text, value))
    if isinstance(value, ForwardRef):
        return value.__forward_arg__
    return value.__qualname__ if isinstance(value, type) else repr(value)


def of_class(cls):
    """The annotations of the class itself, with references in the place of names that are not known yet."""
    try:
        return dict(cls.__annotations__)
    except NameError:
        return _call_annotate(cls.__annotate__, ForwardRef)


def exchange_class_cell(value, old, new):
    """What the methods of a class that was made anew know as `__class__`."""
    if isinstance(value, property):
        for part in (value.fget, value.fset, value.fdel):
            exchange_class_cell(part, old, new)
        return
    value = getattr(value, "__func__", value)
    names = getattr(getattr(value, "__code__", None), "co_freevars", ())
    for name, cell in zip(names, getattr(value, "__closure__", None) or ()):
        if name == "__class__" and cell.cell_contents is old:
            cell.cell_contents = new
