# Paths as text only; no file system exists.
class _Parents:
    def __init__(self, path):
        self._path = path
        self._count = len(path.parts) - bool(path.root)

    def __len__(self):
        return self._count

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[each] for each in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        path = self._path
        for _ in range(index % len(self) + 1):
            path = path.parent
        return path

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


_Parents.__name__ = "_PathParents"


class PurePath:
    __slots__ = ("root", "_tail")
    drive = ""

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        text = ""
        for arg in args:
            part = arg
            if not isinstance(arg, str):
                part = arg.__fspath__() if hasattr(type(arg), "__fspath__") else arg
                if not isinstance(part, str):
                    raise TypeError(
                        "argument should be a str or an os.PathLike object where __fspath__ returns a str, not"
                        f" {type(part).__name__!r}"
                    )
            text = part if part.startswith("/") else f"{text}/{part}" if text else part
        stripped = text.lstrip("/")
        slashes = len(text) - len(stripped)
        self.root = "//" if slashes == 2 else "/" if slashes else ""
        self._tail = tuple(part for part in stripped.split("/") if part and part != ".")

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def _made(self, tail):
        return self.with_segments(self.root + "/".join(tail))

    anchor = property(lambda self: self.root)
    parts = property(lambda self: (self.root, *self._tail) if self.root else self._tail)
    parents = property(lambda self: _Parents(self))

    def __str__(self):
        return self.root + "/".join(self._tail) or "."

    __fspath__ = as_posix = __str__

    def __bytes__(self):
        return str(self).encode()

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

    def __lt__(self, other):
        return self._sorted() < other._sorted() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._sorted() <= other._sorted() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._sorted() > other._sorted() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._sorted() >= other._sorted() if isinstance(other, PurePath) else NotImplemented

    def _sorted(self):
        return str(self).split("/")

    def __truediv__(self, key):
        if not isinstance(key, str) and not hasattr(type(key), "__fspath__"):
            return NotImplemented
        return self.with_segments(self, key)

    def __rtruediv__(self, key):
        if not isinstance(key, str) and not hasattr(type(key), "__fspath__"):
            return NotImplemented
        return self.with_segments(key, self)

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        name = self.name.lstrip(".")
        at = name.rfind(".")
        return name[at:] if at > 0 else ""

    @property
    def suffixes(self):
        return ["." + each for each in self.name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        suffix = self.suffix
        return self.name[: -len(suffix)] if suffix else self.name

    @property
    def parent(self):
        return self._made(self._tail[:-1]) if self._tail else self

    def with_name(self, name):
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self._tail:
            raise ValueError(f"{self!r} has an empty name")
        return self._made((*self._tail[:-1], name))

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def relative_to(self, other, *, walk_up=False):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        up = 0
        for ancestor in (other, *other.parents):
            if ancestor == self or ancestor in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if ancestor.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            up += 1
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self.with_segments(*[".."] * up, *self._tail[len(ancestor._tail) :])

    def is_relative_to(self, other):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def is_absolute(self):
        return self.root != ""

    def _pattern(self, pattern):
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if not pattern.parts:
            raise ValueError("empty pattern")
        return pattern

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = self._pattern(path_pattern)
        parts, wanted = self.parts, pattern.parts
        if len(wanted) > len(parts) or pattern.root and len(wanted) != len(parts):
            return False
        pairs = zip(reversed(parts), reversed(wanted))
        return all(_fits(part, each, case_sensitive) for part, each in pairs)

    def full_match(self, pattern, *, case_sensitive=None):
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        return _fits_all(self.parts, pattern.parts, case_sensitive)


def _fits_all(parts, wanted, case_sensitive):
    if not wanted:
        return not parts
    if wanted[0] == "**":
        return any(_fits_all(parts[at:], wanted[1:], case_sensitive) for at in range(len(parts) + 1))
    return bool(parts) and _fits(parts[0], wanted[0], case_sensitive) and _fits_all(parts[1:], wanted[1:], case_sensitive)


def _fits(part, pattern, case_sensitive):
    import re

    text = ""
    at = 0
    while at < len(pattern):
        letter = pattern[at]
        at += 1
        end = pattern.find("]", at + 1 + (pattern[at : at + 1] == "!")) if letter == "[" else -1
        if letter == "*":
            text += ".*"
        elif letter == "?":
            text += "."
        elif end >= 0:
            inside = pattern[at:end].replace("\\", "\\\\").replace("[", "\\[")
            text += f"[^{inside[1:]}]" if inside.startswith("!") else f"[{inside}]"
            at = end + 1
        else:
            text += re.escape(letter)
    flags = re.DOTALL if case_sensitive is None or case_sensitive else re.DOTALL | re.IGNORECASE
    return re.compile(text, flags).fullmatch(part) is not None


class PurePosixPath(PurePath):
    __slots__ = ()
