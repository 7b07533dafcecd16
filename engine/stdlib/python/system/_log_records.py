import time as _time

from _library import exception_text as _exception_text
from asyncio import current_task as _current_task
from string import Template as _Template

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
_start = _time.time_ns()
_levels = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET"}
_numbers = {"CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}


def getLevelNamesMapping():
    return _numbers.copy()


def getLevelName(level):
    name = _levels.get(level)
    if name is None:
        name = _numbers.get(level)
    return f"Level {level}" if name is None else name


def addLevelName(level, levelName):
    _levels[level] = levelName
    _numbers[levelName] = level


def _check_level(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f"Level not an integer or a valid string: {level!r}")
    if level not in _numbers:
        raise ValueError(f"Unknown level: {level!r}")
    return _numbers[level]


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = _time.time_ns()
        self.name = name
        self.msg = msg
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = pathname.rpartition("/")[2]
        self.module = self.filename.rpartition(".")[0] or self.filename
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now / 1e9
        self.msecs = now % 1000000000 // 1000000 + 0.0
        if self.msecs == 999.0 and int(self.created) != now // 1000000000:
            self.msecs = 0.0
        self.relativeCreated = (now - _start) / 1e6
        self.thread = 1
        self.threadName = "MainThread"
        self.processName = "MainProcess"
        self.process = 42
        self.taskName = None
        try:
            self.taskName = _current_task().get_name()
        except Exception:
            pass

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text


_default_formats = {"%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}", "$": "${levelname}:${name}:${message}"}


def _has_field(format):
    for part in format.split("%(")[1:]:
        name, close, rest = part.partition(")")
        if close and name.replace("_", "a").isalnum() and rest.lstrip("#0+ -*.123456789")[:1].lower() in set("diouxefgcrsa%"):
            return True
    return False


def _validate(format, style):
    if style == "%":
        if not _has_field(format):
            raise ValueError(f"Invalid format '{format}' for '%' style")
    elif style not in format:
        raise ValueError("invalid format: no fields")


class Formatter:
    converter = _time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in _default_formats:
            raise ValueError("Style must be one of: %,{,$")
        self._kind = style
        self._fmt = fmt or ("%(message)s" if style == "%" else "{message}" if style == "{" else "${message}")
        self._defaults = defaults
        if validate:
            _validate(self._fmt, style)
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        moment = self.converter(record.created)
        if datefmt:
            return _time.strftime(datefmt, moment)
        text = _time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        return _exception_text(ei[1])[:-1] if ei[1] else "NoneType: None"

    def usesTime(self):
        format = self._fmt
        if self._kind == "%":
            return "%(asctime)" in format
        return "{asctime" in format or self._kind == "$" and "$asctime" in format

    def formatMessage(self, record):
        values = record.__dict__
        if self._defaults:
            values = self._defaults | values
        try:
            if self._kind == "%":
                return self._fmt % values
            return self._fmt.format(**values) if self._kind == "{" else _Template(self._fmt).substitute(**values)
        except KeyError as error:
            raise ValueError(f"Formatting field not found in record: {error}")

    def formatStack(self, stack_info):
        return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for more in record.exc_text, record.stack_info and self.formatStack(record.stack_info):
            if more:
                text += more if text[-1:] == "\n" else "\n" + more
        return text


class Filter:
    def __init__(self, name=""):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        return not self.name or (record.name + ".").startswith(self.name + ".")


class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for filter in self.filters:
            result = filter.filter(record) if hasattr(filter, "filter") else filter(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record


for _class in LogRecord, Formatter, Filter, Filterer:
    _class.__module__ = "logging"
