import time as _time

import sys as _sys
from _unittest_assertions import Assertions as _Assertions
from _unittest_case import (
    SkipTest,
    _Outcome,
    _SubTestContext,
    expectedFailure,
    skip,
    skipIf,
    skipUnless,
)
from inspect import _names

from _unittest_result import TestResult, TextTestResult


class TestCase(_Assertions):
    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        method = getattr(self, methodName, None)
        if method is None and methodName != "runTest":
            raise ValueError(f"no such test method in {self.__class__}: {methodName}")
        self._testMethodDoc = method and method.__doc__
        self._outcome = None
        self._subtest = None
        self._cleanups = []
        self._equality = {}

    def __init_subclass__(cls, *args, **kwargs):
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        result = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return result

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(_sys.exc_info())

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        text = self._testMethodDoc
        return text.strip().split("\n")[0].strip() if text else None

    def id(self):
        cls = type(self)
        return f"{cls.__module__}.{cls.__qualname__}.{self._testMethodName}"

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=None, **params):
        return _SubTestContext(self, msg, params)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            from warnings import warn

            warn(
                f"It is deprecated to return a value that is not None from a test case ({method})",
                DeprecationWarning,
                stacklevel=3,
            )

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        own_result = result is None
        if own_result:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            for item in type(self), method:
                if getattr(item, "__unittest_skip__", False):
                    result.addSkip(self, getattr(item, "__unittest_skip_why__", ""))
                    return result
            expecting = getattr(self, "__unittest_expecting_failure__", False)
            expecting = expecting or getattr(method, "__unittest_expecting_failure__", False)
            self._outcome = outcome = _Outcome(result)
            try:
                with outcome(self):
                    self._callSetUp()
                if outcome.success:
                    outcome.expecting_failure = expecting
                    with outcome(self):
                        self._callTestMethod(method)
                    outcome.expecting_failure = False
                    with outcome(self):
                        self._callTearDown()
                self.doCleanups()
                if outcome.success:
                    if not expecting:
                        result.addSuccess(self)
                    elif outcome.expected_failure:
                        result.addExpectedFailure(self, outcome.expected_failure)
                    else:
                        result.addUnexpectedSuccess(self)
            finally:
                self._outcome = None
            return result
        finally:
            result.stopTest(self)
            if own_result:
                result.stopTestRun()

    def doCleanups(self):
        outcome = self._outcome or _Outcome(None)
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)


class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None

    def __init__(self, methodName="runTest"):
        from contextvars import copy_context

        super().__init__(methodName)
        self._runner = None
        self._context = copy_context()

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        cls = type(cm)
        result = await cls.__aenter__(cm)
        self.addAsyncCleanup(cls.__aexit__, cm, None, None, None)
        return result

    def _callSetUp(self):
        self._runner.get_loop()
        self._context.run(self.setUp)
        self._await(self.asyncSetUp)

    def _callTestMethod(self, method):
        result = self._maybe_await(method)
        if result is not None:
            from warnings import warn

            warn(
                f"It is deprecated to return a value that is not None from a test case ({method} returned"
                f" {type(result).__name__!r})",
                DeprecationWarning,
                stacklevel=3,
            )

    def _callTearDown(self):
        self._await(self.asyncTearDown)
        self._context.run(self.tearDown)

    def _callCleanup(self, function, *args, **kwargs):
        self._maybe_await(function, *args, **kwargs)

    def _await(self, function, *args, **kwargs):
        return self._runner.run(function(*args, **kwargs), context=self._context)

    def _maybe_await(self, function, *args, **kwargs):
        from inspect import iscoroutinefunction

        if iscoroutinefunction(function):
            return self._await(function, *args, **kwargs)
        return self._context.run(function, *args, **kwargs)

    def run(self, result=None):
        from asyncio import Runner

        self._runner = Runner(debug=True, loop_factory=self.loop_factory)
        try:
            return super().run(result)
        finally:
            self._runner.close()
            self._runner = None


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function, self._set_up, self._tear_down, self._text = testFunc, setUp, tearDown, description

    def setUp(self):
        if self._set_up:
            self._set_up()

    def tearDown(self):
        if self._tear_down:
            self._tear_down()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __str__(self):
        return f"{type(self).__module__}.{type(self).__qualname__} ({self.id()})"

    def shortDescription(self):
        return self._text or (self._function.__doc__ or "").split("\n")[0].strip() or None


class _ErrorHolder:
    def __init__(self, description):
        self.description = description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.id()

    def id(self):
        return self.description


class TestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self._removed = 0
        self.addTests(tests)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return self._removed + sum(test.countTestCases() for test in self._tests if test)

    def __iter__(self):
        return iter(self._tests)

    def __eq__(self, other):
        return list(self) == list(other) if type(self) is type(other) else NotImplemented

    def __repr__(self):
        return f"<unittest.suite.{type(self).__qualname__} tests={list(self)}>"

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def _leaves(self):
        for index, test in enumerate(self._tests):
            if isinstance(test, TestSuite):
                yield from test._leaves()
            elif test:
                yield test
            if test:
                self._removed += test.countTestCases()
                self._tests[index] = None

    def run(self, result, debug=False):
        current = None
        usable = False
        for test in self._leaves():
            if result.shouldStop:
                break
            if type(test) is not current:
                self._leave(current, usable, result)
                current = type(test)
                usable = self._enter(current, result)
            if usable:
                test.run(result)
        self._leave(current, usable, result)
        return result

    def _fixture(self, cls, name, result):
        try:
            getattr(cls, name)()
            return True
        except SkipTest as error:
            result.addSkip(_ErrorHolder(f"{name} ({cls.__module__}.{cls.__qualname__})"), str(error))
        except Exception:
            result.addError(_ErrorHolder(f"{name} ({cls.__module__}.{cls.__qualname__})"), _sys.exc_info())
        return False

    def _clean(self, cls, name, result):
        cls.doClassCleanups()
        for info in cls.tearDown_exceptions:
            result.addError(_ErrorHolder(f"{name} ({cls.__module__}.{cls.__qualname__})"), info)

    def _enter(self, cls, result):
        if not hasattr(cls, "setUpClass") or getattr(cls, "__unittest_skip__", False):
            return True
        if self._fixture(cls, "setUpClass", result):
            return True
        self._clean(cls, "setUpClass", result)
        return False

    def _leave(self, cls, usable, result):
        if usable and hasattr(cls, "tearDownClass") and not getattr(cls, "__unittest_skip__", False):
            self._fixture(cls, "tearDownClass", result)
            self._clean(cls, "tearDownClass", result)


class TestLoader:
    testMethodPrefix = "test"
    suiteClass = TestSuite
    sortTestMethodsUsing = True

    def getTestCaseNames(self, testCaseClass):
        prefix = self.testMethodPrefix
        return sorted(name for name in _names(testCaseClass) if name.startswith(prefix) and callable(getattr(testCaseClass, name)))

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        own = TestCase, FunctionTestCase, IsolatedAsyncioTestCase
        found = (getattr(module, name) for name in sorted(module.__dict__))
        suites = [
            self.loadTestsFromTestCase(item)
            for item in found
            if isinstance(item, type) and issubclass(item, TestCase) and item not in own
        ]
        return self.suiteClass(suites)

    def loadTestsFromName(self, name, module=None):
        if module is None:
            raise NotImplementedError("Loopscope: tests are loaded only from the program itself; pass the module")
        item = module
        for part in name.split("."):
            parent, item = item, getattr(item, part)
        if isinstance(item, type) and issubclass(item, TestCase):
            return self.loadTestsFromTestCase(item)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(part)])
        raise TypeError(f"don't know how to make test from: {item}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


defaultTestLoader = TestLoader()


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(
        self,
        stream=None,
        descriptions=True,
        verbosity=1,
        failfast=False,
        buffer=False,
        resultclass=None,
        warnings=None,
        *,
        tb_locals=False,
        durations=None,
    ):
        if buffer or tb_locals or durations is not None:
            raise NotImplementedError("Loopscope: TextTestRunner does not support buffer, tb_locals or durations")
        self.stream = stream or _sys.stderr
        self.descriptions, self.verbosity, self.failfast = descriptions, verbosity, failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def run(self, test):
        stream = self.stream
        result = self.resultclass(stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        start = _time.perf_counter()
        result.startTestRun()
        try:
            test.run(result)
        finally:
            result.stopTestRun()
        taken = _time.perf_counter() - start
        result.printErrors()
        run = result.testsRun
        stream.write(f"{'-' * 70}\nRan {run} test{'' if run == 1 else 's'} in {taken:.3f}s\n\n")
        good = result.wasSuccessful()
        infos = [
            f"{name}={len(found)}"
            for name, found in (
                ("failures", result.failures),
                ("errors", result.errors),
                ("skipped", result.skipped),
                ("expected failures", result.expectedFailures),
                ("unexpected successes", result.unexpectedSuccesses),
            )
            if found
        ]
        stream.write("FAILED" if not good else "OK" if run or result.skipped else "NO TESTS RAN")
        stream.write(f" ({', '.join(infos)})\n" if infos else "\n")
        stream.flush()
        return result


class TestProgram:
    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=defaultTestLoader,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
        *,
        tb_locals=False,
        durations=None,
    ):
        import __main__

        if module != "__main__" and isinstance(module, str):
            raise NotImplementedError("Loopscope: unittest.main() runs only the tests of the program itself")
        self.module = __main__ if isinstance(module, str) else module
        names = []
        for argument in (_sys.argv if argv is None else argv)[1:]:
            if argument in ("-v", "--verbose"):
                verbosity = 2
            elif argument in ("-q", "--quiet"):
                verbosity = 0
            elif argument in ("-f", "--failfast"):
                failfast = True
            elif argument.startswith("-"):
                raise NotImplementedError(f"Loopscope: unittest.main() does not support the option {argument}")
            else:
                names.append(argument)
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        if names:
            self.test = testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = testLoader.loadTestsFromModule(self.module)
        runner = testRunner or TextTestRunner
        if isinstance(runner, type):
            runner = runner(verbosity=verbosity, failfast=bool(failfast))
        self.result = runner.run(self.test)
        if exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                _sys.exit(5)
            _sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
for _class, _module in (
    (SkipTest, "case"),
    (TestCase, "case"),
    (FunctionTestCase, "case"),
    (IsolatedAsyncioTestCase, "async_case"),
    (TestSuite, "suite"),
    (TestLoader, "loader"),
    (TextTestRunner, "runner"),
    (TestProgram, "main"),
):
    _class.__module__ = "unittest." + _module
