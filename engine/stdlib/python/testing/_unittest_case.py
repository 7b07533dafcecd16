import re as _re


class SkipTest(Exception):
    pass


class _ShouldStop(Exception):
    pass


class _UnexpectedSuccess(Exception):
    pass


def _marked(item, reason):
    item.__unittest_skip__ = True
    item.__unittest_skip_why__ = reason
    return item


def skip(reason):
    if callable(reason) and not isinstance(reason, str):
        return skip("")(reason)

    def decorate(item):
        if isinstance(item, type):
            return _marked(item, reason)

        def wrapper(*args, **kwargs):
            raise SkipTest(reason)

        wrapper.__name__ = item.__name__
        wrapper.__qualname__ = item.__qualname__
        wrapper.__doc__ = item.__doc__
        return _marked(wrapper, reason)

    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return lambda item: item if condition else skip(reason)(item)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _short(object, most=80):
    try:
        text = repr(object)
    except Exception:
        text = f"<{type(object).__name__} object>"
    return text if len(text) < most else text[:most] + " [truncated]..."


def _full(object):
    try:
        return repr(object)
    except Exception:
        return f"<{type(object).__name__} object>"


class _Raised:
    def __init__(self, case, expected, pattern=None):
        self.case = case
        self.expected = expected
        self.pattern = _re.compile(pattern) if isinstance(pattern, str) else pattern
        self.msg = None
        self.what = None

    def name(self):
        expected = self.expected
        return expected.__name__ if isinstance(expected, type) else str(expected)

    def handle(self, name, args, kwargs):
        expected = self.expected
        for cls in expected if isinstance(expected, tuple) else (expected,):
            if not (isinstance(cls, type) and issubclass(cls, self.base)):
                raise TypeError(f"{name}() arg 1 must be {self.base_text}")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        call, *args = args
        self.what = getattr(call, "__name__", None) or str(call)
        with self:
            call(*args, **kwargs)

    def fail(self, text):
        raise self.case.failureException(self.case._formatMessage(self.msg, text))

    def check(self, value):
        if self.pattern is not None and not self.pattern.search(str(value)):
            self.fail(f'"{self.pattern.pattern}" does not match "{value}"')


class _AssertRaises(_Raised):
    base = BaseException
    base_text = "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self.fail(f"{self.name()} not raised by {self.what}" if self.what else f"{self.name()} not raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        self.check(exc_value)
        return True


class _AssertWarns(_Raised):
    base = Warning
    base_text = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings as _warnings

        self.catching = _warnings.catch_warnings(record=True)
        self.warnings = self.catching.__enter__()
        _warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.catching.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for found in self.warnings:
            warning = found.message
            if not isinstance(warning, self.expected):
                continue
            first = first or warning
            if self.pattern is not None and not self.pattern.search(str(warning)):
                continue
            self.warning, self.filename, self.lineno = warning, found.filename, found.lineno
            return
        if first is not None:
            self.check(first)
        self.fail(f"{self.name()} not triggered by {self.what}" if self.what else f"{self.name()} not triggered")


class _AssertLogs:
    def __init__(self, case, logger, level, no_logs):
        self.case, self.name, self.no_logs = case, logger, no_logs
        self.level = level

    def __enter__(self):
        import logging

        class Captured(logging.Handler):
            def emit(handler, record):
                self.records.append(record)
                self.output.append(handler.format(record))

        number = logging.getLevelNamesMapping()
        level = self.level
        self.level = logging.INFO if not level else number.get(level, level)
        logger = self.name if isinstance(self.name, (logging.Logger, logging.LoggerAdapter)) else logging.getLogger(self.name)
        self.logger = logger
        self.records, self.output = [], []
        handler = Captured()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self.old = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        self.names = logging.getLevelName
        return None if self.no_logs else self

    def __exit__(self, exc_type, exc_value, tb):
        logger = self.logger
        logger.handlers, level, logger.propagate = self.old
        logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs:
            if self.records:
                self.case.fail(f"Unexpected logs found: {self.output!r}")
        elif not self.records:
            self.case.fail(f"no logs of level {self.names(self.level)} or higher triggered on {logger.name}")


class _Outcome:
    def __init__(self, result):
        self.result = result
        self.success = True
        self.expecting_failure = False
        self.expected_failure = None

    def __call__(self, case, subtest=False):
        return _Step(self, case, subtest)


class _Step:
    def __init__(self, outcome, case, subtest):
        self.outcome, self.case, self.subtest = outcome, case, subtest

    def __enter__(self):
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, exc_type, error, tb):
        outcome, case, result = self.outcome, self.case, self.outcome.result
        if exc_type is None:
            if self.subtest and outcome.success:
                result.addSubTest(case.test_case, case, None)
        elif issubclass(exc_type, KeyboardInterrupt):
            return False
        elif issubclass(exc_type, SkipTest):
            outcome.success = False
            result.addSkip(case, str(error))
        elif issubclass(exc_type, _ShouldStop):
            pass
        else:
            info = exc_type, error, tb
            if outcome.expecting_failure:
                outcome.expected_failure = info
            else:
                outcome.success = False
                if self.subtest:
                    result.addSubTest(case.test_case, case, info)
                elif issubclass(exc_type, case.failureException):
                    result.addFailure(case, info)
                else:
                    result.addError(case, info)
        outcome.success = outcome.success and self.before
        return True


class _SubTest:
    failureException = AssertionError

    def __init__(self, test_case, message, params):
        self.test_case, self._message, self.params = test_case, message, params

    def _description(self):
        parts = [] if self._message is None else [f"[{self._message}]"]
        if self.params:
            parts.append("({})".format(", ".join(f"{key}={value!r}" for key, value in self.params.items())))
        return " ".join(parts or ["(<subtest>)"])

    def id(self):
        return f"{self.test_case.id()} {self._description()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._description()}"


class _SubTestContext:
    def __init__(self, case, message, params):
        self.case, self.message, self.params = case, message, params

    def __enter__(self):
        case = self.case
        if case._outcome is None:
            return
        self.parent = case._subtest
        params = {**self.params, **(self.parent.params if self.parent else {}), **self.params}
        case._subtest = _SubTest(case, self.message, params)
        self.step = case._outcome(case._subtest, True)
        self.step.__enter__()

    def __exit__(self, *info):
        case = self.case
        if case._outcome is None:
            return False
        outcome = case._outcome
        handled = self.step.__exit__(*info)
        failed = not outcome.success
        case._subtest = self.parent
        if handled and failed and outcome.result.failfast:
            raise _ShouldStop
        return handled
