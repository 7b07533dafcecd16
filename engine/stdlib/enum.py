from types import MappingProxyType as _Proxy

_property = property

_absent = object()
_allowed_sunders = {
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_",
    "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_",
}  # fmt: skip

Enum = Flag = ReprEnum = EJECT = KEEP = None


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class auto:
    def __init__(self, value=_absent):
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


def _is_one_bit(value):
    return value > 0 and value & (value - 1) == 0


def _bits(value):
    while value:
        bit = value & -value
        yield bit
        value ^= bit


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
                if item.value is _absent:
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


_EnumDict = EnumDict


class _Proto:
    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        delattr(cls, name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, "_value_"):
            if cls._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = cls._member_type_(*args)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        is_flag = Flag is not None and issubclass(cls, Flag)
        if is_flag and isinstance(value, int):
            cls._flag_mask_ |= value
            if _is_one_bit(value):
                cls._singles_mask_ |= value
            cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
        try:
            try:
                made = cls._value2member_map_[value]
            except TypeError:
                for other in cls._member_map_.values():
                    if other._value_ == value:
                        made = other
                        break
                else:
                    raise KeyError(name) from None
        except KeyError:
            if not is_flag or not isinstance(value, int) or _is_one_bit(value):
                cls._member_names_.append(name)
        cls._add_member_(name, made)
        try:
            cls._value2member_map_.setdefault(value, made)
            if value not in cls._hashable_values_:
                cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(name, []).append(value)


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        names = EnumDict(cls)
        _, first = metacls._get_mixins_(cls, bases)
        if first is not None:
            names["_generate_next_value_"] = getattr(first, "_generate_next_value_", None)
        return names

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        ignored = classdict.setdefault("_ignore_", [])
        for key in [*ignored, "_ignore_"]:
            classdict.pop(key, None)
        names = classdict._member_names
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join(repr(name) for name in invalid))
        order = classdict.pop("_order_", None)
        member_type, first = metacls._get_mixins_(cls, bases)
        new, saves_new, use_args = metacls._find_new_(classdict, member_type, first)
        put = super(EnumDict, classdict).__setitem__
        put("_new_member_", new)
        put("_use_args_", use_args)
        for name in names:
            put(name, _Proto(classdict[name]))
        put("_member_names_", [])
        put("_member_map_", {})
        put("_value2member_map_", {})
        put("_hashable_values_", [])
        put("_unhashable_values_", [])
        put("_unhashable_values_map_", {})
        put("_member_type_", member_type)
        put("_value_repr_", metacls._find_data_repr_(cls, bases))
        put("_boundary_", boundary or getattr(first, "_boundary_", None))
        put("_flag_mask_", 0)
        put("_singles_mask_", 0)
        put("_all_bits_", 0)
        put("_inverted_", None)
        if "_generate_next_value_" in classdict and classdict["_generate_next_value_"] is not None:
            put("_generate_next_value_", staticmethod(classdict._generate_next_value))
        try:
            made = super().__new__(metacls, cls, bases, classdict, **kwds)
        except Exception as error:
            if hasattr(error, "__notes__"):
                del error.__notes__
            raise
        if ReprEnum is not None and ReprEnum in bases:
            if "__format__" not in classdict:
                made.__format__ = member_type.__format__
            if "__str__" not in classdict:
                method = member_type.__str__
                made.__str__ = member_type.__repr__ if method is object.__str__ else method
        for name in ("__repr__", "__str__", "__format__"):
            if name not in classdict and first is not None:
                found = getattr(made, name)
                if found in (getattr(member_type, name), getattr(object, name)) and not (
                    ReprEnum is not None and ReprEnum in bases and name != "__repr__"
                ):
                    setattr(made, name, getattr(first, name))
        if Flag is not None and issubclass(made, Flag):
            for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
                if name not in classdict:
                    setattr(made, name, getattr(Flag, name))
        if Enum is not None:
            if saves_new:
                made.__new_member__ = new
            made.__new__ = Enum.__new__
        if Flag is not None and issubclass(made, Flag):
            values = [item._value_ for item in made]
            if values != sorted(values):
                made._iter_member_ = made._iter_member_by_def_
        if order is not None:
            if isinstance(order, str):
                order = order.replace(",", " ").split()
            order = [
                name for name in order if name not in made._member_map_ or made._member_map_[name]._name_ == name
            ]
            if Flag is not None and issubclass(made, Flag):
                order = [name for name in order if name in made._member_names_]
            if order != made._member_names_:
                raise TypeError("member order does not match _order_:\n  %r\n  %r" % (made._member_names_, order))
        return made

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value=_absent, names=_absent, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):  # fmt: skip
        if cls._member_map_:
            if names is not _absent:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _absent and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(value, None if names is _absent else names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)  # fmt: skip

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except ValueError:
            return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def __dir__(cls):
        names = ["__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
                 "__members__", "__module__", "__name__", "__qualname__", *cls._member_names_]  # fmt: skip
        return sorted(names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        return _Proxy(cls._member_map_)

    def __repr__(cls):
        return ("<flag %r>" if Flag is not None and issubclass(cls, Flag) else "<enum %r>") % cls.__name__

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def _add_member_(cls, name, made):
        if name in cls._member_map_:
            if cls._member_map_[name] is not made:
                raise NameError("%r is already bound: %r" % (name, cls._member_map_[name]))
            return
        for base in cls.__mro__[1:]:
            found = base.__dict__.get(name)
            if isinstance(found, property):
                redirect = property(found.fget, found.fset, found.fdel)
                redirect.member = made
                redirect.__set_name__(cls, name)
                type.__setattr__(cls, name, redirect)
                break
        else:
            type.__setattr__(cls, name, made)
        cls._member_map_[name] = made

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first = cls._get_mixins_(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            values = []
            for count, name in enumerate(names):
                values.append(first._generate_next_value_(name, start, count, values[:]))
            names = list(zip(names, values))
        for item in names or ():
            if isinstance(item, str):
                classdict[item] = names[item]
            else:
                name, value = item
                classdict[name] = value
        classdict["__module__"] = module or "__main__"
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError("<enum %r> cannot extend %r" % (class_name, base))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        if not bases:
            return object, Enum
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError(
                "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        return mcls._find_data_type_(class_name, bases) or object, first

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    if "__dataclass_fields__" in base.__dict__ and base.__dict__["__dataclass_params__"].repr:
                        return _dataclass_repr
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.append(base._member_type_)
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    found.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        found = list(dict.fromkeys(found))
        if len(found) > 1:
            raise TypeError("too many data types for %r: %r" % (class_name, set(found)))
        return found[0] if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first):
        new = classdict.get("__new__")
        saves = first is not None and new is not None
        if new is None:
            plain = [None, object.__new__]
            if Enum is not None:
                plain.append(Enum.__new__)
            for method in ("__new_member__", "__new__"):
                for possible in (member_type, first):
                    target = getattr(possible, method, None)
                    if not any(target is other for other in plain):
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        is_plain = new is object.__new__ or (Enum is not None and new is Enum.__new__)
        return new, saves, not (first is None or is_plain)


EnumMeta = EnumType


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join("%s=%r" % (name, getattr(self, name)) for name in fields if fields[name].repr)


class Enum(metaclass=EnumType):
    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
        if not cls._member_map_:
            raise TypeError("%r has no members defined" % cls)
        problem = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            problem = error
            result = None
        try:
            if isinstance(result, cls):
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
            if result is None and problem is None:
                raise invalid
            if problem is None:
                problem = TypeError(
                    "error in %s._missing_: returned %r instead of None or a valid member" % (cls.__name__, result)
                )
            if not isinstance(problem, ValueError):
                problem.__context__ = invalid
            raise problem
        finally:
            problem = invalid = None

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        if cls._value2member_map_.get(value, self) is not self:
            raise ValueError("%r is already bound: %r" % (value, cls._value2member_map_[value]))
        cls._value2member_map_.setdefault(value, self)
        cls._hashable_values_.append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values).pop()
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError("unable to increment %r" % (last,)) from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        shown = self.__class__._value_repr_ or repr
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, shown(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        for cls in self.__class__.__mro__:
            for name, found in cls.__dict__.items():
                if name[0] != "_" and (name not in self._member_map_ or isinstance(found, property)):
                    names.add(name)
        return sorted(names)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError("encoding must be a string, not %r" % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2]))
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _binary(value, width):
    if value >= 0:
        digits = bin(value)[2:].rjust(width, "0")
        return "0b0 " + digits
    digits = bin((1 << max(width, value.bit_length())) + value)[2:].rjust(width, "1")
    return "0b1 " + digits


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            high = last.bit_length() - 1
        except Exception:
            raise TypeError("invalid flag value %r" % last) from None
        return 2 ** (high + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask, singles, every = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        negative = None
        if not ~every <= value <= every or value & (every ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    "%r invalid value %r\n    given %s\n  allowed %s"
                    % (cls, value, _binary(value, width), _binary(mask, width))
                )
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif cls._boundary_ is KEEP:
                if value < 0:
                    value += max(every + 1, 2 ** value.bit_length())
            else:
                raise ValueError(
                    "%r unknown flag boundary %r" % (cls, cls._boundary_)
                )
        if value < 0:
            negative = value
            value = every + 1 + value if cls._boundary_ in (EJECT, KEEP) else singles & value
        unknown = value & ~mask
        aliases = value & ~singles
        of_members = value & singles
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(
                "%s(%r) -->  unknown values %r [%s]" % (cls.__name__, value, unknown, bin(unknown))
            )
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        made._name_ = None
        if of_members or aliases:
            members = []
            combined = 0
            for m in cls._iter_member_(of_members):
                members.append(m)
                combined |= m._value_
            if aliases:
                value = of_members | aliases
                for m in cls._member_map_.values():
                    if m not in members and m._value_ and m._value_ & value == m._value_:
                        members.append(m)
                        combined |= m._value_
            unknown = value ^ combined
            if combined:
                made._name_ = "|".join([m._name_ for m in members])
                if unknown and cls._boundary_ is STRICT:
                    raise ValueError("%r: no members with value %r" % (cls, unknown))
                if unknown:
                    made._name_ += "|%s" % cls._numeric_repr_(unknown)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r"
                % (type(other).__qualname__, self.__class__.__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        shown = (cls._value_repr_ or repr)(self._value_)
        if self._name_ is None:
            return "<%s: %s>" % (cls.__name__, shown)
        return "<%s.%s: %s>" % (cls.__name__, self._name_, shown)

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (self.__class__.__name__, self._value_)
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _combined(self, other, combine):
        value = self._get_value(other)
        if value is NotImplemented:
            return NotImplemented
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {combine.__name__}")
        return self.__class__(combine(self._value_, value))

    def __or__(self, other):
        return self._combined(other, _or)

    def __and__(self, other):
        return self._combined(other, _and)

    def __xor__(self, other):
        return self._combined(other, _xor)

    def __invert__(self):
        if self._get_value(self) is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


def _or(a, b):
    return a | b


def _and(a, b):
    return a & b


def _xor(a, b):
    return a ^ b


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


def unique(enumeration):
    aliases = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if aliases:
        details = ", ".join("%s -> %s" % pair for pair in aliases)
        raise ValueError("duplicate values found in %r: %s" % (enumeration, details))
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        is_flag = issubclass(enumeration, Flag)
        name = enumeration.__name__
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
                if aliases:
                    details = ", ".join("%s -> %s" % pair for pair in aliases)
                    raise ValueError("aliases found in %r: %s" % (enumeration, details))
            elif check is CONTINUOUS:
                values = set(m.value for m in enumeration)
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    missing = [2**i for i in range(low.bit_length(), high.bit_length() - 1) if 2**i not in values]
                else:
                    missing = [i for i in range(low + 1, high) if i not in values]
                if missing:
                    text = "invalid %s %r: missing values %s" % (
                        "flag" if is_flag else "enum", name, ", ".join(str(m) for m in missing))  # fmt: skip
                    raise ValueError(text[:256])
            elif check is NAMED_FLAGS:
                values = [m.value for m in enumeration._member_map_.values()]
                bad, lost = [], 0
                for n, alias in enumeration._member_map_.items():
                    if n in enumeration._member_names_ or alias.value < 0:
                        continue
                    gone = [v for v in _bits(alias.value) if v not in values]
                    if gone:
                        bad.append(n)
                        for v in gone:
                            lost |= v
                if bad:
                    if len(bad) == 1:
                        text = "alias %r is missing" % bad[0]
                    else:
                        text = "aliases %s and %r are missing" % (", ".join(repr(n) for n in bad[:-1]), bad[-1])
                    what = "value 0x%x" % lost if _is_one_bit(lost) else "combined values of 0x%x" % lost
                    raise ValueError(
                        "invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]" % (name, text, what)
                    )
        return enumeration


def show_flag_values(value):
    return list(_bits(value))

