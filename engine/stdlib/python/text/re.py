from _objects import generic as _generic
from _regex import PatternError
from _regex import build as _build
from _regex import template as _template
from _sre import scan as _scan

_names = {
    256: "ASCII",
    2: "IGNORECASE",
    4: "LOCALE",
    32: "UNICODE",
    8: "MULTILINE",
    16: "DOTALL",
    64: "VERBOSE",
    128: "DEBUG",
}


class RegexFlag(int):
    def __repr__(self):
        rest = int(self)
        text = "|".join("re." + name for value, name in _names.items() if rest & value)
        rest &= ~511 | 1
        return (f"{text}|{rest:#x}" if text else hex(rest)) if rest else text or "re.NOFLAG"

    __str__ = __repr__

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        return RegexFlag(~int(self) & 511)


NOFLAG, ASCII, IGNORECASE, UNICODE, MULTILINE, DOTALL, VERBOSE = map(RegexFlag, (0, 256, 2, 32, 8, 16, 64))
A, I, U, M, S, X = ASCII, IGNORECASE, UNICODE, MULTILINE, DOTALL, VERBOSE
error = PatternError
_END = 9223372036854775807


@_generic
class Match:
    def __init__(self, pattern, string, pos, endpos, marks):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._marks = marks

    def _index(self, group):
        if isinstance(group, str):
            group = self.re.groupindex.get(group, -1)
        elif not hasattr(group, "__index__"):
            raise IndexError("no such group")
        if not 0 <= group <= self.re.groups:
            raise IndexError("no such group")
        return 2 * group

    def _text(self, group, default=None):
        index = self._index(group)
        start = self._marks[index]
        return default if start < 0 or self._marks[index + 1] < 0 else self.string[start : self._marks[index + 1]]

    def group(self, *groups):
        if len(groups) == 1:
            return self._text(groups[0])
        return tuple(map(self._text, groups)) if groups else self._text(0)

    def __getitem__(self, group):
        return self._text(group)

    def groups(self, default=None):
        return tuple(self._text(group, default) for group in range(1, self.re.groups + 1))

    def groupdict(self, default=None):
        return {name: self._text(group, default) for name, group in self.re.groupindex.items()}

    def span(self, group=0, /):
        index = self._index(group)
        end = self._marks[index + 1]
        return (-1, -1) if end < 0 else (self._marks[index], end)

    def start(self, group=0, /):
        return self.span(group)[0]

    def end(self, group=0, /):
        return self.span(group)[1]

    def expand(self, template):
        return self._expand(_template(template, self.re))

    def _expand(self, parts):
        return "".join(self._text(part, "") if isinstance(part, int) else part for part in parts)

    @property
    def lastindex(self):
        return None if self._marks[-1] < 0 else self._marks[-1]

    @property
    def lastgroup(self):
        for name, group in self.re.groupindex.items():
            if group == self._marks[-1]:
                return name

    @property
    def regs(self):
        return tuple(map(self.span, range(self.re.groups + 1)))

    def __repr__(self):
        return f"<re.Match object; span={self.span()}, match={repr(self.group())[:50]}>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


@_generic
class Pattern:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self._code, groups, self._loops, self.groupindex, self.flags = _build(pattern, flags)
        self.groups = groups - 1

    def _scan(self, string, pos, endpos, way, limit):
        if not isinstance(string, str):
            if type(string).__name__ in ("bytes", "bytearray", "memoryview"):
                raise TypeError("cannot use a string pattern on a bytes-like object")
            raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")
        end = min(max(endpos, 0), len(string))
        pos = min(max(pos, 0), len(string))
        found = _scan(self._code, self.groups + 1, self._loops, string, pos, end, way, limit)
        return [Match(self, string, pos, end, marks) for marks in found]

    def match(self, string, pos=0, endpos=_END):
        found = self._scan(string, pos, endpos, 0, 1)
        return found[0] if found else None

    def fullmatch(self, string, pos=0, endpos=_END):
        found = self._scan(string, pos, endpos, 1, 1)
        return found[0] if found else None

    def search(self, string, pos=0, endpos=_END):
        found = self._scan(string, pos, endpos, 2, 1)
        return found[0] if found else None

    def finditer(self, string, pos=0, endpos=_END):
        return iter(self._scan(string, pos, endpos, 2, 0))

    def findall(self, string, pos=0, endpos=_END):
        found = self._scan(string, pos, endpos, 2, 0)
        if self.groups < 2:
            return [match._text(self.groups, "") for match in found]
        return [match.groups("") for match in found]

    def subn(self, repl, string, count=0):
        call = repl
        if not callable(repl):
            if not isinstance(repl, str):
                raise TypeError(f"decoding to str: need a bytes-like object, {type(repl).__name__} found")
            parts = _template(repl, self) if "\\" in repl else (repl,)
            call = lambda match: match._expand(parts)
        found = self._scan(string, 0, _END, 2, max(count, 0)) if count >= 0 else []
        text = []
        end = 0
        for match in found:
            if end < match._marks[0]:
                text.append(string[end : match._marks[0]])
            text.append(call(match))
            end = match._marks[1]
        text.append(string[end:])
        return "".join(text), len(found)

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def split(self, string, maxsplit=0):
        found = self._scan(string, 0, _END, 2, max(maxsplit, 0)) if maxsplit >= 0 else []
        parts = []
        end = 0
        for match in found:
            parts += string[end : match._marks[0]], *match.groups()
            end = match._marks[1]
        parts.append(string[end:])
        return parts

    def __repr__(self):
        flags = "|".join("re." + _names[value] for value in (2, 8, 16, 64, 256) if self.flags & value)
        return f"re.compile({repr(self.pattern)[:200]}{flags and ', ' + flags})"

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.pattern, self.flags) == (other.pattern, other.flags)

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


Match.__name__ = "re.Match"
Pattern.__name__ = "re.Pattern"
_cache = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, str):
        if type(pattern).__name__ == "bytes":
            raise NotImplementedError("Loopscope: regular expressions support only str, not bytes")
        raise TypeError("first argument must be string or compiled pattern")
    flags = int(flags)
    if flags & 4:
        raise ValueError("cannot use LOCALE flag with a str pattern")
    key = pattern, flags
    if key not in _cache:
        _cache[key] = Pattern(pattern, flags)
    return _cache[key]


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def _positional(function, name, values, count, flags):
    if values:
        from warnings import warn

        names = name, "flags"
        if len(values) > 2:
            raise TypeError(f"{function}() takes from {2 + (function != 'split')} to {4 + (function != 'split')}")
        given = names[: len(values)]
        warn(f"'{given[0]}' is passed as positional argument", DeprecationWarning, 3)
        count = values[0]
        flags = values[1] if len(values) == 2 else flags
    return count, flags


def sub(pattern, repl, string, *args, count=0, flags=0):
    count, flags = _positional("sub", "count", args, count, flags)
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=0, flags=0):
    count, flags = _positional("subn", "count", args, count, flags)
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=0, flags=0):
    maxsplit, flags = _positional("split", "maxsplit", args, maxsplit, flags)
    return compile(pattern, flags).split(string, maxsplit)


def escape(pattern):
    return "".join("\\" + c if c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f" else c for c in pattern)


def purge():
    _cache.clear()
