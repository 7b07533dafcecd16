from _library import exception_text as _exception_text


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = self.shouldStop = self.buffer = self.tb_locals = False
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses, self.collectedDurations = [], [], []
        self.testsRun = 0

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    startTestRun = stopTestRun = printErrors = lambda self: None

    def _text(self, err):
        return _exception_text(err[1])

    def _stop_if_fast(self):
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self._stop_if_fast()
        self.errors.append((test, self._text(err)))

    def addFailure(self, test, err):
        self._stop_if_fast()
        self.failures.append((test, self._text(err)))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._stop_if_fast()
            failed = issubclass(err[0], test.failureException)
            (self.failures if failed else self.errors).append((subtest, self._text(err)))

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._text(err)))

    def addUnexpectedSuccess(self, test):
        self._stop_if_fast()
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        pass

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        self.shouldStop = True

    def __repr__(self):
        return (
            f"<unittest.result.{type(self).__qualname__} run={self.testsRun} errors={len(self.errors)}"
            f" failures={len(self.failures)}>"
        )


class TextTestResult(TestResult):
    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self._new_line = True

    def getDescription(self, test):
        first = test.shortDescription()
        return f"{test}\n{first}" if self.descriptions and first else str(test)

    def _put(self, text):
        self.stream.write(text)
        self.stream.flush()

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._put(self.getDescription(test) + " ... ")
            self._new_line = False

    def _status(self, test, status, dot):
        if self.showAll:
            subtest = hasattr(test, "test_case")
            if subtest or self._new_line:
                if not self._new_line:
                    self._put("\n")
                self._put(("  " if subtest else "") + self.getDescription(test) + " ... ")
            self._put(status + "\n")
            self._new_line = True
        elif self.dots:
            self._put(dot)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._status(subtest, "FAIL" if failed else "ERROR", "F" if failed else "E")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        self._status(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._status(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._status(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._status(test, f"skipped {reason!r}", "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._status(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._status(test, "unexpected success", "u")

    def printErrors(self):
        if self.dots or self.showAll:
            self._put("\n")
        for kind, found in ("ERROR", self.errors), ("FAIL", self.failures):
            for test, text in found:
                self._put(f"{self.separator1}\n{kind}: {self.getDescription(test)}\n{self.separator2}\n{text}\n")
        if self.unexpectedSuccesses:
            self._put(self.separator1 + "\n")
            for test in self.unexpectedSuccesses:
                self._put(f"UNEXPECTED SUCCESS: {self.getDescription(test)}\n")


TestResult.__module__ = "unittest.result"
TextTestResult.__module__ = "unittest.runner"
