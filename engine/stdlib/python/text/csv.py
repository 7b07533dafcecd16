QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    pass


Error.__module__ = "_csv"


def _character(name, value, optional):
    if value is None and optional:
        return None
    words = f'"{name}" must be a unicode character{" or None" if optional else ""}, not '
    if not isinstance(value, str):
        raise TypeError(words + type(value).__name__)
    if len(value) != 1:
        raise TypeError(f"{words}a string of length {len(value)}")
    return value


_options = "delimiter doublequote escapechar lineterminator quotechar quoting skipinitialspace strict".split()


# The settings that _csv derives from a dialect class and options.
class _Dialect:
    delimiter, doublequote, escapechar, lineterminator = ",", True, None, "\r\n"
    quotechar, quoting, skipinitialspace, strict = '"', QUOTE_MINIMAL, False, False

    def __init__(self, base, options):
        for name in options:
            if name not in _options:
                raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        for name in _options:
            value = options.get(name, getattr(base, name, getattr(_Dialect, name)))
            if name in ("delimiter", "escapechar", "quotechar"):
                value = _character(name, value, name != "delimiter")
            elif name == "lineterminator":
                if not isinstance(value, str):
                    raise TypeError(f'"lineterminator" must be a string, not {type(value).__name__}')
            elif name == "quoting":
                if not isinstance(value, int):
                    raise TypeError(f'"quoting" must be an integer, not {type(value).__name__}')
                if value not in range(6):
                    raise TypeError('bad "quoting" value')
            else:
                value = bool(value)
            setattr(self, name, value)
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            if "quoting" in options or getattr(base, "quoting", None) is not None:
                raise TypeError("quotechar must be set if quoting enabled")
            self.quoting = QUOTE_NONE
        for name in ("delimiter", "escapechar", "quotechar"):
            value = getattr(self, name)
            is_bad = value is not None and (value in "\r\n" or value == " " and self.skipinitialspace)
            if is_bad or name == "escapechar" and value == " " and self.skipinitialspace:
                raise ValueError(f"bad {name} value")
        names = [name for name in ("delimiter", "escapechar", "quotechar") if getattr(self, name) is not None]
        for index, name in enumerate(names):
            for other in names[index + 1 :]:
                if getattr(self, name) == getattr(self, other):
                    raise ValueError(f"bad {name} or {other} value")


class Dialect:
    _name = ""
    _valid = False
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if type(self) is not Dialect:
            self._valid = True
        try:
            _resolved(self, {})
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_dialects = {}


def _resolved(dialect, options):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    if isinstance(dialect, _Dialect) and not options:
        return dialect
    return _Dialect(dialect, options)


def register_dialect(name, dialect="excel", /, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _resolved(dialect, fmtparams) if _dialects else _Dialect(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)
_limit = 131072


def field_size_limit(new_limit=None, /):
    global _limit
    old = _limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return old


_newline = "new-line character seen in unquoted field - do you need to open the file with newline=''?"


class _Reader:
    def __init__(self, lines, dialect):
        self.dialect = dialect
        self.line_num = 0
        self._lines = iter(lines)

    def __iter__(self):
        return self

    def __next__(self):
        self._fields = []
        self._field = []
        self._state = "record"
        self._is_quoted = False
        while True:
            line = next(self._lines, None)
            if line is None:
                if self._field or self._state in ("quoted", "escape in quoted"):
                    if self.dialect.strict:
                        raise Error("unexpected end of data")
                    self._save()
                    return self._fields
                raise StopIteration
            if not isinstance(line, str):
                raise Error(
                    f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)"
                )
            self.line_num += 1
            for letter in line:
                self._take(letter)
            self._take(None)
            if self._state == "record":
                return self._fields

    def _save(self):
        text = "".join(self._field)
        quoting = self.dialect.quoting
        if not self._is_quoted:
            if quoting in (QUOTE_NOTNULL, QUOTE_STRINGS) and not text:
                text = None
            elif quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS) and (text or quoting == QUOTE_STRINGS):
                text = float(text)
        self._fields.append(text)
        self._field = []
        self._is_quoted = False

    def _add(self, letter):
        if len(self._field) >= _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self._field.append(letter)

    # The end of a line is None.
    def _take(self, letter):
        dialect = self.dialect
        state = self._state
        ends = letter in ("\n", "\r", None)
        if state == "record":
            if letter is None:
                return
            if ends:
                self._state = "line end"
                return
            state = self._state = "field"
        if state == "field":
            if ends:
                self._save()
                self._state = "record" if letter is None else "line end"
            elif letter == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self._is_quoted = True
                self._state = "quoted"
            elif letter == dialect.escapechar:
                self._state = "escaped"
            elif letter == " " and dialect.skipinitialspace:
                pass
            elif letter == dialect.delimiter:
                self._save()
            else:
                self._add(letter)
                self._state = "unquoted"
        elif state == "escaped":
            if letter in ("\n", "\r"):
                self._add(letter)
                self._state = "after escaped line end"
            else:
                self._add("\n" if letter is None else letter)
                self._state = "unquoted"
        elif state in ("unquoted", "after escaped line end"):
            if letter is None and state == "after escaped line end":
                return
            if ends:
                self._save()
                self._state = "record" if letter is None else "line end"
            elif letter == dialect.escapechar:
                self._state = "escaped"
            elif letter == dialect.delimiter:
                self._save()
                self._state = "field"
            else:
                self._add(letter)
                self._state = "unquoted"
        elif state == "quoted":
            if letter is None:
                pass
            elif letter == dialect.escapechar:
                self._state = "escape in quoted"
            elif letter == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self._state = "quote in quoted" if dialect.doublequote else "unquoted"
            else:
                self._add(letter)
        elif state == "escape in quoted":
            self._add("\n" if letter is None else letter)
            self._state = "quoted"
        elif state == "quote in quoted":
            if letter == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self._add(letter)
                self._state = "quoted"
            elif letter == dialect.delimiter:
                self._save()
                self._state = "field"
            elif ends:
                self._save()
                self._state = "record" if letter is None else "line end"
            elif not dialect.strict:
                self._add(letter)
                self._state = "unquoted"
            else:
                raise Error(f"'{dialect.delimiter}' expected after '{dialect.quotechar}'")
        elif letter is None:
            self._state = "record"
        elif not ends:
            raise Error(_newline)


_Reader.__name__ = _Reader.__qualname__ = "reader"
_Reader.__module__ = "_csv"


def reader(iterable, /, dialect="excel", **fmtparams):
    return _Reader(iterable, _resolved(dialect, fmtparams))


class _Writer:
    def __init__(self, write, dialect):
        self._write = write
        self.dialect = dialect

    def writerow(self, row, /):
        try:
            fields = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        dialect = self.dialect
        pieces = []
        for field in fields:
            quotes = dialect.quoting == QUOTE_ALL
            if dialect.quoting == QUOTE_NONNUMERIC:
                quotes = not isinstance(field, (int, float))
            elif dialect.quoting == QUOTE_STRINGS:
                quotes = isinstance(field, str)
            elif dialect.quoting == QUOTE_NOTNULL:
                quotes = field is not None
            text = "" if field is None else str(field)
            pieces.append(self._shown(text, quotes))
            if not text and not pieces[-1] and len(pieces) == 1:
                alone = field
        if len(pieces) == 1 and not pieces[0]:
            if dialect.quoting == QUOTE_NONE or alone is None and dialect.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error("single empty field record must be quoted")
            pieces[0] = dialect.quotechar * 2
        return self._write(dialect.delimiter.join(pieces) + dialect.lineterminator)

    def _shown(self, text, quotes):
        dialect = self.dialect
        letters = []
        special = (dialect.delimiter, dialect.escapechar, dialect.quotechar, "\n", "\r", *dialect.lineterminator)
        if text == "" and dialect.delimiter == " " and dialect.skipinitialspace:
            quotes = True
        for letter in text:
            if letter in special:
                escapes = False
                if dialect.quoting == QUOTE_NONE:
                    escapes = letter != dialect.quotechar or dialect.quotechar is not None
                elif letter == dialect.quotechar:
                    if dialect.doublequote:
                        letters.append(dialect.quotechar)
                    else:
                        escapes = True
                elif letter == dialect.escapechar:
                    escapes = True
                if not escapes:
                    quotes = True
                else:
                    if not dialect.escapechar:
                        raise Error("need to escape, but no escapechar set")
                    letters.append(dialect.escapechar)
            letters.append(letter)
        shown = "".join(letters)
        return dialect.quotechar + shown + dialect.quotechar if quotes else shown

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


_Writer.__name__ = _Writer.__qualname__ = "writer"
_Writer.__module__ = "_csv"


def writer(fileobj, /, dialect="excel", **fmtparams):
    write = getattr(fileobj, "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, _resolved(dialect, fmtparams))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames if self.line_num == 0 else self._fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        made = dict(zip(names, row))
        if len(row) > len(names):
            made[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            made[name] = self.restval
        return made


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = list(fieldnames) if iter(fieldnames) is fieldnames else fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(map(repr, wrong)))
        return (rowdict.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))
