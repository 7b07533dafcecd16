from _collections import deque
from _namedtuple import namedtuple

# Created when a program first accesses them.
ChainMap: type
UserDict: type
UserList: type
UserString: type


def __getattr__(name):
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        import _user_collections

        return getattr(_user_collections, name)
    raise AttributeError(f"module 'collections' has no attribute {name!r}")


class defaultdict(dict):
    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        super().__init__(*args, **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {super().__repr__()})"

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new


_in_repr = set()


class OrderedDict(dict):
    def popitem(self, last=True):
        if not self:
            raise KeyError("dictionary is empty")
        key = next(reversed(self) if last else iter(self))
        return key, self.pop(key)

    def move_to_end(self, key, last=True):
        if last:
            self[key] = dict.pop(self, key)
        else:
            value = dict.pop(self, key)
            rest = list(dict.items(self))
            dict.clear(self)
            dict.__setitem__(self, key, value)
            dict.update(self, rest)

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(map(_same, self, other))
        return dict.__eq__(self, other)

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __repr__(self):
        name = type(self).__name__
        if not self:
            return f"{name}()"
        if id(self) in _in_repr:
            return "..."
        _in_repr.add(id(self))
        try:
            return f"{name}({dict.__repr__(self)})"
        finally:
            _in_repr.discard(id(self))

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new

    @classmethod
    def fromkeys(cls, iterable, value=None):
        self = cls()
        for key in iterable:
            self[key] = value
        return self


def _same(a, b):
    return a is b or a == b


class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return pairs if n is None else pairs[: max(n, 0)]

    def elements(self):
        for key, count in self.items():
            for _ in range(count):
                yield key

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def _add(self, given, sign):
        if given is None:
            return
        if hasattr(given, "items") and hasattr(given, "__getitem__"):
            if sign > 0 and not self:
                super().update(given)
                return
            for key, count in given.items():
                self[key] = count + self.get(key, 0) if sign > 0 else self.get(key, 0) - count
        else:
            for key in given:
                if sign > 0:
                    hash(key)  # An unhashable key raises its own error.
                self[key] = self.get(key, 0) + sign

    def update(self, iterable=None, /, **kwds):
        self._add(iterable, 1)
        if kwds:
            self._add(kwds, 1)

    def subtract(self, iterable=None, /, **kwds):
        self._add(iterable, -1)
        if kwds:
            self._add(kwds, -1)

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __reduce__(self):
        return type(self), (dict(self),)

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def __repr__(self):
        name = type(self).__name__
        if not self:
            return f"{name}()"
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f"{name}({shown!r})"

    def _all_counts(self, other, holds):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(holds(self[key], other[key]) for each in (self, other) for key in each)

    def __eq__(self, other):
        return self._all_counts(other, lambda a, b: a == b)

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    def __le__(self, other):
        return self._all_counts(other, lambda a, b: a <= b)

    def __lt__(self, other):
        return self._all_counts(other, lambda a, b: a <= b) and self != other if isinstance(other, Counter) else NotImplemented

    def __ge__(self, other):
        return self._all_counts(other, lambda a, b: a >= b)

    def __gt__(self, other):
        return self._all_counts(other, lambda a, b: a >= b) and self != other if isinstance(other, Counter) else NotImplemented

    __hash__ = None

    def _combined(self, other, combine, with_others):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            count = combine(count, other[key])
            if count > 0:
                result[key] = count
        if with_others:
            for key, count in other.items():
                if key not in self:
                    count = combine(0, count)
                    if count > 0:
                        result[key] = count
        return result

    def __add__(self, other):
        return self._combined(other, lambda a, b: a + b, True)

    def __sub__(self, other):
        return self._combined(other, lambda a, b: a - b, True)

    def __or__(self, other):
        return self._combined(other, max, True)

    def __and__(self, other):
        return self._combined(other, min, False)

    def __pos__(self):
        return self._combined(Counter(), lambda a, b: a, False)

    def __neg__(self):
        return self._combined(Counter(), lambda a, b: -a, False)

    def _kept(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._kept()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._kept()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._kept()

    def __iand__(self, other):
        for key, count in self.items():
            if other[key] < count:
                self[key] = other[key]
        return self._kept()


for _class in defaultdict, OrderedDict:
    _class.__name__ = f"collections.{_class.__name__}"
