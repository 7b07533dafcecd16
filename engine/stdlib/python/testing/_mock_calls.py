class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"


class _Sentinels:
    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self._made.setdefault(name, _Sentinel(name))


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"

    __hash__ = object.__hash__


ANY = _Any()


def _arguments(name, args, kwargs):
    return f"{name}({', '.join([*map(repr, args), *(f'{key}={value!r}' for key, value in kwargs.items())])})"


class _Call:
    def __init__(self, name="", args=None, kwargs=None):
        self._name, self.args, self.kwargs = name, args, kwargs

    def __call__(self, *args, **kwargs):
        return _Call(self._name, args, kwargs)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Call(f"{self._name}{'()' if self.args is not None else ''}.{name}".lstrip("."))

    def _parts(self):
        return self.args or (), self.kwargs or {}

    def __eq__(self, other):
        if isinstance(other, _Call):
            return self._name == other._name and self._parts() == other._parts()
        if isinstance(other, tuple):
            parts = list(other)
            name = parts.pop(0) if parts and isinstance(parts[0], str) else ""
            args = parts.pop(0) if parts and isinstance(parts[0], tuple) else ()
            kwargs = parts.pop(0) if parts and isinstance(parts[0], dict) else {}
            return not parts and self._name == name and self._parts() == (args, kwargs)
        return NotImplemented

    __hash__ = None

    def __iter__(self):
        return iter((*([self._name] if self._name else []), *self._parts()))

    def __getitem__(self, index):
        return tuple(self)[index]

    def __len__(self):
        return len(tuple(self))

    def __repr__(self):
        name = f"call.{self._name}" if self._name and not self._name.startswith("()") else "call" + self._name
        return name if self.args is None else _arguments(name, self.args, self.kwargs)


call = _Call()
