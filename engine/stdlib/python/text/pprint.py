class _Key:
    def __init__(self, object):
        self.object = object

    def __lt__(self, other):
        try:
            return self.object < other.object
        except TypeError:
            return (str(type(self.object)), id(self.object)) < (str(type(other.object)), id(other.object))


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


class PrettyPrinter:
    def __init__(
        self,
        indent=1,
        width=80,
        depth=None,
        stream=None,
        *,
        compact=False,
        sort_dicts=True,
        underscore_numbers=False,
    ):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent = indent
        self._width = width
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscore = underscore_numbers

    def pprint(self, object):
        text = self.pformat(object)
        print(text) if self._stream is None else self._stream.write(text + "\n")

    def pformat(self, object):
        parts = []
        self._format(object, parts.append, 0, 0, set(), 0)
        return "".join(parts)

    def format(self, object, context, maxlevels, level):
        return self._safe(object, context, maxlevels, level), True, False

    def _repr(self, object, above, level):
        return self.format(object, dict.fromkeys(above, 1), self._depth, level)[0]

    def _format(self, object, put, indent, allowance, above, level):
        if id(object) in above:
            return put(f"<Recursion on {type(object).__name__} with id={id(object)}>")
        text = self._repr(object, above, level)
        if len(text) > self._width - indent - allowance:
            own = type(object).__repr__
            write = None
            for cls in type(object).__mro__:
                if cls in _writers and cls.__repr__ is own:
                    write = _writers[cls]
            if write is None:
                name = type(object).__name__
                if hasattr(object, "__dataclass_fields__") and not isinstance(object, type):
                    if "__create_fn__" in getattr(own, "__qualname__", "") or getattr(own, "__wrapped__", None):
                        write = _write_dataclass
                elif type(object).__module__ == "collections" or name == "SimpleNamespace":
                    write = _named_writers.get(name)
            if write:
                above.add(id(object))
                write(self, object, put, indent, allowance, above, level + 1)
                above.discard(id(object))
                return
        put(text)

    def _items(self, items, put, indent, allowance, above, level):
        indent += self._indent
        put(" " * (self._indent - 1))
        line = ",\n" + " " * indent
        between = ""
        width = most = self._width - indent + 1
        items = list(items)
        for number, item in enumerate(items, 1):
            last = number == len(items)
            if last:
                most -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, above, level)
                room = len(text) + 2
                if width < room:
                    width = most
                    if between:
                        between = line
                if width >= room:
                    width -= room
                    put(between)
                    between = ", "
                    put(text)
                    continue
            put(between)
            between = line
            self._format(item, put, indent, allowance if last else 1, above, level)

    def _dict_items(self, items, put, indent, allowance, above, level):
        indent += self._indent
        put(" " * (self._indent - 1))
        for number, (key, value) in enumerate(items, 1):
            text = self._repr(key, above, level)
            put(text + ": ")
            last = number == len(items)
            self._format(value, put, indent + len(text) + 2, allowance if last else 1, above, level)
            if not last:
                put(",\n" + " " * indent)

    def _fields(self, items, put, indent, allowance, above, level):
        for number, (name, value) in enumerate(items, 1):
            put(name + "=")
            last = number == len(items)
            if id(value) in above:
                put("...")
            else:
                self._format(value, put, indent + len(name) + 1, allowance if last else 1, above, level)
            if not last:
                put(",\n" + " " * indent)

    def _sorted(self, object):
        return sorted(object.items(), key=_pair_key) if self._sort else list(object.items())

    def _safe(self, object, above, depth, level):
        own = type(object).__repr__
        if own is int.__repr__ and self._underscore:
            return f"{object:_d}"
        is_dict = own is dict.__repr__
        if not is_dict and own is not list.__repr__ and own is not tuple.__repr__:
            return repr(object)
        opening, closing = "{}" if is_dict else "[]" if own is list.__repr__ else "()"
        if not object:
            return opening + closing
        level += 1
        if depth and level > depth:
            return f"{opening}...{closing}"
        if id(object) in above:
            return f"<Recursion on {type(object).__name__} with id={id(object)}>"
        above[id(object)] = 1
        if is_dict:
            parts = [
                f"{self.format(key, above, depth, level)[0]}: {self.format(value, above, depth, level)[0]}"
                for key, value in self._sorted(object)
            ]
        else:
            parts = [self.format(item, above, depth, level)[0] for item in object]
        del above[id(object)]
        if opening == "(" and len(parts) == 1:
            closing = ",)"
        return opening + ", ".join(parts) + closing


def _write_dict(self, object, put, indent, allowance, above, level):
    put("{")
    self._dict_items(self._sorted(object), put, indent, allowance + 1, above, level)
    put("}")


def _write_list(self, object, put, indent, allowance, above, level):
    put("[")
    self._items(object, put, indent, allowance + 1, above, level)
    put("]")


def _write_tuple(self, object, put, indent, allowance, above, level):
    end = ",)" if len(object) == 1 else ")"
    put("(")
    self._items(object, put, indent, allowance + len(end), above, level)
    put(end)


def _write_set(self, object, put, indent, allowance, above, level):
    if not object:
        return put(repr(object))
    opening, closing = "{", "}"
    if type(object) is not set:
        opening, closing = type(object).__name__ + "({", "})"
        indent += len(opening) - 1
    put(opening)
    self._items(sorted(object, key=_Key), put, indent, allowance + len(closing), above, level)
    put(closing)


def _write_str(self, object, put, indent, allowance, above, level):
    if not object:
        return put(repr(object))
    from re import findall

    chunks = []
    lines = object.splitlines(True)
    if level == 1:
        indent += 1
        allowance += 1
    most = self._width - indent
    for number, line in enumerate(lines, 1):
        last = number == len(lines)
        text = repr(line)
        if len(text) <= most - (allowance if last else 0):
            chunks.append(text)
            continue
        parts = findall(r"\S*\s*", line)[:-1]
        current = ""
        for index, part in enumerate(parts, 1):
            room = most - (allowance if last and index == len(parts) else 0)
            if len(repr(current + part)) > room:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current += part
        if current:
            chunks.append(repr(current))
    if len(chunks) == 1:
        return put(text)
    text = ("\n" + " " * indent).join(chunks)
    put(f"({text})" if level == 1 else text)


def _write_dataclass(self, object, put, indent, allowance, above, level):
    name = type(object).__name__
    fields = object.__dataclass_fields__.values()
    put(name + "(")
    items = [(f.name, getattr(object, f.name)) for f in fields if f.repr and hasattr(object, f.name)]
    self._fields(items, put, indent + len(name) + 1, allowance, above, level)
    put(")")


def _write_namespace(self, object, put, indent, allowance, above, level):
    put("namespace(")
    self._fields(list(object.__dict__.items()), put, indent + 10, allowance, above, level)
    put(")")


def _write_defaultdict(self, object, put, indent, allowance, above, level):
    indent += 12
    put(f"defaultdict({self._repr(object.default_factory, above, level)},\n{' ' * indent}")
    _write_dict(self, object, put, indent, allowance + 1, above, level)
    put(")")


def _write_ordered(self, object, put, indent, allowance, above, level):
    if not object:
        return put(repr(object))
    put("OrderedDict(")
    self._format(list(object.items()), put, indent + 12, allowance + 1, above, level)
    put(")")


def _write_counter(self, object, put, indent, allowance, above, level):
    if not object:
        return put(repr(object))
    put("Counter({")
    self._dict_items(object.most_common(), put, indent + 8, allowance + 2, above, level)
    put("})")


def _write_deque(self, object, put, indent, allowance, above, level):
    indent += 6
    put("deque([")
    self._items(object, put, indent, 2, above, level)
    put("])" if object.maxlen is None else f"],\n{' ' * indent}maxlen={object.maxlen})")


_writers = {
    dict: _write_dict,
    list: _write_list,
    tuple: _write_tuple,
    set: _write_set,
    frozenset: _write_set,
    str: _write_str,
}
_named_writers = {
    "defaultdict": _write_defaultdict,
    "OrderedDict": _write_ordered,
    "Counter": _write_counter,
    "deque": _write_deque,
    "SimpleNamespace": _write_namespace,
}


def pprint(
    object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False
):
    PrettyPrinter(
        indent,
        width,
        depth,
        stream,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def saferepr(object):
    return PrettyPrinter()._safe(object, {}, None, 0)
