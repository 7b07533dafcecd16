class JSONDecodeError(ValueError):
    __module__ = "json.decoder"

    def __init__(self, msg, doc, pos):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {self.lineno} column {self.colno} (char {pos})")

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


_escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}
_unescapes = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_constants = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}


def _quoted(text, ascii):
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    parts = []
    for c in text:
        code = ord(c)
        if c in _escapes:
            c = _escapes[c]
        elif code < 32 or ascii and code > 126:
            if code > 65535:
                code -= 65536
                c = f"\\u{55296 + (code >> 10):04x}\\u{56320 + (code & 1023):04x}"
            else:
                c = f"\\u{code:04x}"
        parts.append(c)
    return f'"{"".join(parts)}"'


class JSONEncoder:
    __module__ = "json.encoder"
    item_separator = ", "
    key_separator = ": "

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        parts = []
        self._write(o, parts.append, 0, {})
        return "".join(parts)

    def iterencode(self, o, _one_shot=False):
        yield self.encode(o)

    def _simple(self, o):
        if isinstance(o, str):
            return _quoted(o, self.ensure_ascii)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            if o - o == 0:
                return float.__repr__(o)
            if not self.allow_nan:
                raise ValueError(f"Out of range float values are not JSON compliant: {o!r}")
            return "NaN" if o != o else "Infinity" if o > 0 else "-Infinity"

    def _write(self, o, put, level, above):
        text = self._simple(o)
        if text is not None:
            return put(text)
        if self.check_circular:
            if id(o) in above:
                raise ValueError("Circular reference detected")
            above[id(o)] = o
        if isinstance(o, dict):
            self._write_items(o, put, level, above, "{}", self._dict_items)
        elif isinstance(o, (list, tuple)):
            self._write_items(o, put, level, above, "[]", self._list_items)
        else:
            new = self.default(o)
            try:
                self._write(new, put, level, above)
            except Exception as error:
                error.add_note(f"when serializing {type(o).__name__} object")
                raise
        above.pop(id(o), None)

    def _list_items(self, o):
        for index, value in enumerate(o):
            yield index, "", value

    def _dict_items(self, o):
        for key, value in sorted(o.items()) if self.sort_keys else o.items():
            text = key
            if not isinstance(key, str):
                if not isinstance(key, (int, float)) and key is not None:
                    if self.skipkeys:
                        continue
                    raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")
                text = self._simple(key)
            yield key, text, value

    def _write_items(self, o, put, level, above, brackets, items):
        level += 1
        separator = brackets[0]
        indent = self.indent
        if indent is not None:
            indent = "\n" + (indent * level if isinstance(indent, str) else " " * (indent * level))
        for key, text, value in items(o):
            put(separator)
            if indent is not None:
                put(indent)
            separator = self.item_separator
            if brackets == "{}":
                put(_quoted(text, self.ensure_ascii))
                put(self.key_separator)
            try:
                self._write(value, put, level, above)
            except Exception as error:
                error.add_note(f"when serializing {type(o).__name__} item {key!r}")
                raise
        if separator == brackets[0]:
            put(separator)
        elif indent is not None:
            put("\n" + (self.indent * (level - 1) if isinstance(self.indent, str) else " " * (self.indent * (level - 1))))
        put(brackets[1])


class JSONDecoder:
    __module__ = "json.decoder"

    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _constants.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, self._blanks(s, 0))
        end = self._blanks(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError("idx cannot be negative")
        return self._value(s, idx)

    def _blanks(self, s, at):
        while s[at : at + 1] in (" ", "\n", "\t", "\r"):
            at += 1
        return at

    def _value(self, s, at):
        c = s[at : at + 1]
        if c == '"':
            return self._string(s, at)
        if c == "{":
            return self._object(s, at)
        if c == "[":
            return self._array(s, at)
        for word, value in ("null", None), ("true", True), ("false", False):
            if s.startswith(word, at):
                return value, at + len(word)
        end = self._digits(s, at + (c == "-"))
        if end:
            kind = self.parse_int
            if s[end : end + 1] == "." and (more := self._digits(s, end + 1, True)):
                end, kind = more, self.parse_float
            if s[end : end + 1] in ("e", "E"):
                more = self._digits(s, end + 1 + (s[end + 1 : end + 2] in ("+", "-")), True)
                if more:
                    end, kind = more, self.parse_float
            return kind(s[at:end]), end
        for word in _constants:
            if s.startswith(word, at):
                return self.parse_constant(word), at + len(word)
        raise JSONDecodeError("Expecting value", s, at)

    def _digits(self, s, at, any=False):
        start = at
        if s[at : at + 1] == "0" and not any:
            return at + 1
        while "0" <= s[at : at + 1] <= "9":
            at += 1
        return at if at > start else 0

    def _string(self, s, start):
        parts = []
        at = start + 1
        while True:
            quote = s.find('"', at)
            if quote < 0:
                quote = len(s)
            slash = s.find("\\", at, quote)
            end = quote if slash < 0 else slash
            part = s[at:end]
            if self.strict and not part.isprintable():
                for index, c in enumerate(part):
                    if c < " ":
                        raise JSONDecodeError("Invalid control character at", s, at + index)
            parts.append(part)
            if slash < 0:
                if quote == len(s):
                    raise JSONDecodeError("Unterminated string starting at", s, start)
                return "".join(parts), quote + 1
            c = s[end + 1 : end + 2]
            if not c:
                raise JSONDecodeError("Unterminated string starting at", s, start)
            at = end + 2
            if c == "u":
                code = self._code(s, end + 1)
                at += 4
                if 55296 <= code < 56320 and s[at : at + 2] == "\\u":
                    low = self._code(s, at + 1)
                    if 56320 <= low < 57344:
                        code = 65536 + ((code - 55296) << 10 | low - 56320)
                        at += 6
                c = chr(code)
            elif c in _unescapes:
                c = _unescapes[c]
            else:
                raise JSONDecodeError("Invalid \\escape", s, end)
            parts.append(c)

    def _code(self, s, at):
        digits = s[at + 1 : at + 5]
        if len(digits) == 4 and all(c in "0123456789abcdefABCDEF" for c in digits):
            return int(digits, 16)
        raise JSONDecodeError("Invalid \\uXXXX escape", s, at)

    def _object(self, s, at):
        pairs = []
        at = self._blanks(s, at + 1)
        while s[at : at + 1] != "}":
            if s[at : at + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
            key, at = self._string(s, at)
            at = self._blanks(s, at)
            if s[at : at + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, at)
            value, at = self._value(s, self._blanks(s, at + 1))
            pairs.append((key, value))
            at = self._blanks(s, at)
            if s[at : at + 1] == "}":
                break
            if s[at : at + 1] != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            comma = at
            at = self._blanks(s, at + 1)
            if s[at : at + 1] == "}":
                raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), at + 1
        value = dict(pairs)
        return value if self.object_hook is None else self.object_hook(value), at + 1

    def _array(self, s, at):
        values = []
        at = self._blanks(s, at + 1)
        while s[at : at + 1] != "]":
            value, at = self._value(s, at)
            values.append(value)
            at = self._blanks(s, at)
            if s[at : at + 1] == "]":
                break
            if s[at : at + 1] != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            comma = at
            at = self._blanks(s, at + 1)
            if s[at : at + 1] == "]":
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)
        return values, at + 1


def dumps(
    obj,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
    **kw,
):
    return (cls or JSONEncoder)(
        skipkeys=skipkeys,
        ensure_ascii=ensure_ascii,
        check_circular=check_circular,
        allow_nan=allow_nan,
        indent=indent,
        separators=separators,
        default=default,
        sort_keys=sort_keys,
        **kw,
    ).encode(obj)


def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))


def loads(s, *, cls=None, **kw):
    if isinstance(s, str):
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    elif type(s).__name__ in ("bytes", "bytearray"):
        s = s.decode("utf-8")
    else:
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
    return (cls or JSONDecoder)(**{key: value for key, value in kw.items() if value is not None}).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)
