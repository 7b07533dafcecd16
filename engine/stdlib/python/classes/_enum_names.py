# Definitions in this file belong to `enum`.
__name__ = "enum"

_property = property

absent = object()
_allowed_sunders = {
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_",
    "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_",
}  # fmt: skip


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class auto:
    def __init__(self, value=absent):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % (self.value,)


class property:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc
        self.member = None
        self.name = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError("%r has no attribute %r" % (ownerclass, self.name))
        if self.fget is not None:
            return self.fget(instance)
        if self.member is not None:
            return self.member
        raise AttributeError("%r member has no attribute %r" % (ownerclass, self.name))

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__

    def setter(self, fset):
        self.fset = fset
        return self

    def deleter(self, fdel):
        self.fdel = fdel
        return self


def _is_descriptor(value):
    return not isinstance(value, auto) and any(hasattr(value, name) for name in ("__get__", "__set__", "__delete__"))


def _has_marks(name, mark):
    size = len(mark)
    return (
        len(name) > 2 * size
        and name[:size] == mark == name[-size:]
        and name[size] != "_"
        and name[-size - 1] != "_"
    )


class EnumDict(dict):
    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def _is_internal_class(self, value):
        if self._cls_name is None or not isinstance(value, type):
            return False
        qualname = getattr(value, "__qualname__", "")
        return qualname == f"{self._cls_name}.{value.__name__}" or qualname.endswith(
            f".{self._cls_name}.{value.__name__}"
        )

    def __setitem__(self, key, value):
        name = self._cls_name
        if name and key.startswith(f"_{name}__") and len(key) > len(name) + 3 and not key.endswith("__"):
            pass
        elif _has_marks(key, "_"):
            if key not in _allowed_sunders:
                raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = getattr(value, "__func__", value)
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
                taken = set(value) & set(self._member_names)
                if taken:
                    raise ValueError("_ignore_ cannot specify already set names: %r" % (taken,))
        elif _has_marks(key, "__"):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) or self._is_internal_class(value):
            pass
        else:
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            if isinstance(value, member):
                value = value.value
            value = self._without_autos(key, value)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _without_autos(self, key, value):
        def generated(item):
            if isinstance(item, auto):
                if item.value is absent:
                    item.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                    self._auto_called = True
                return item.value
            return item

        if isinstance(value, auto):
            return generated(value)
        if isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
            items = [generated(item) for item in value]
            return tuple(items) if type(value) is tuple else type(value)(*items)
        return value

    @_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members=(), **more_members):
        for name, value in members.items() if hasattr(members, "keys") else members:
            self[name] = value
        for name, value in more_members.items():
            self[name] = value


for _class in (nonmember, member, auto, property, EnumDict):
    _class.__module__ = "enum"
