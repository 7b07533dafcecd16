import _traceback
import sys as _sys

_missing = type("_Sentinel", (), {"__repr__": lambda self: "<implicit>"})()


def _exception(exc, value, tb):
    if (value is _missing) != (tb is _missing):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _missing:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def _write(lines, file):
    if file is None:
        file = _sys.stderr
    for line in lines:
        print(line, file=file, end="")


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
    value, tb = _exception(exc, value, tb)
    if value is None:
        return ["NoneType: None\n"]
    return _traceback.exception(value, tb, limit, chain)


def format_exception_only(exc, /, value=_missing, *, show_group=False):
    if show_group:
        raise NotImplementedError("Loopscope's format_exception_only does not support show_group")
    if value is _missing:
        value = exc
    return ["NoneType: None\n"] if value is None else _traceback.exception_only(value)


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
    _write(format_exception(exc, value, tb, limit, chain), file)


def print_exc(limit=None, file=None, chain=True):
    print_exception(_sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(_sys.exception(), limit=limit, chain=chain))


class FrameSummary:
    _marked = ""

    def __init__(self, filename, lineno, name, *, line=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            other = tuple(other)
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4


class StackSummary(list):
    @classmethod
    def from_list(cls, a_list):
        return cls(
            frame if isinstance(frame, FrameSummary) else FrameSummary(*frame[:3], line=frame[3]) for frame in a_list
        )

    def format_frame_summary(self, frame_summary):
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        line = frame_summary.line
        if frame_summary._marked:
            return text + frame_summary._marked
        return text + f"    {line.strip()}\n" if line else text

    def format(self):
        lines = []
        last = None
        count = 0

        def repeated():
            if count > 3:
                more = count - 3
                lines.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")

        for frame in self:
            place = frame.filename, frame.lineno, frame.name
            if place != last:
                repeated()
                last = place
                count = 0
            count += 1
            if count <= 3:
                lines.append(self.format_frame_summary(frame))
        repeated()
        return lines


def extract_tb(tb, limit=None):
    stack = StackSummary()
    for filename, lineno, name, line, marked in _traceback.entries(tb, limit):
        frame = FrameSummary(filename, lineno, name, line=line)
        frame._marked = marked
        stack.append(frame)
    return stack


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _write(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, compact=False):
        self._exception = exc_value
        self._arguments = exc_traceback, limit
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type_str(self):
        module = self.exc_type.__module__
        name = self.exc_type.__qualname__
        return name if module in ("__main__", "builtins") else f"{module}.{name}"

    def format(self, *, chain=True):
        yield from _traceback.exception(self._exception, *self._arguments, chain)

    def format_exception_only(self):
        yield from _traceback.exception_only(self._exception)

    def print(self, *, file=None, chain=True):
        _write(self.format(chain=chain), file)

    def __str__(self):
        return str(self._exception)
