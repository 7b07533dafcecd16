import unittest


class Sample(unittest.TestCase):
    def test_a(self):
        pass

    def test_b(self):
        raise RuntimeError("b")

    def test_c(self):
        for n in range(4):
            with self.subTest("even", n=n):
                self.assertEqual(n % 2, 0)


suite = unittest.TestSuite([Sample("test_a"), Sample("test_c")])
result = unittest.TestResult()
suite.run(result)
print(result, result.wasSuccessful(), [str(test) for test, text in result.failures], result.testsRun)
# expect: <unittest.result.TestResult run=2 errors=0 failures=2> False ['test_c (__main__.Sample.test_c) [even] (n=1)', 'test_c (__main__.Sample.test_c) [even] (n=3)'] 2
print([text.splitlines()[-1] for test, text in result.failures], suite.countTestCases(), suite)
# expect: ['AssertionError: 1 != 0', 'AssertionError: 1 != 0'] 2 <unittest.suite.TestSuite tests=[None, None]>
loaded = unittest.defaultTestLoader.loadTestsFromTestCase(Sample)
print([test.id() for test in loaded], unittest.TestLoader().getTestCaseNames(Sample), repr(Sample("test_b")))
# expect: ['__main__.Sample.test_a', '__main__.Sample.test_b', '__main__.Sample.test_c'] ['test_a', 'test_b', 'test_c'] <__main__.Sample testMethod=test_b>


class Shown(unittest.TestResult):
    def addSuccess(self, test):
        print("passed", test.id())  # expect: passed __main__.Sample.test_a

    def addError(self, test, err):
        print("error", test.id(), err[0].__name__, err[1])  # expect: error __main__.Sample.test_b RuntimeError b

    def addSubTest(self, test, subtest, err):
        print("sub-test", subtest.id(), err and err[1])
        # expect: sub-test __main__.Sample.test_c [even] (n=0) None
        # expect: sub-test __main__.Sample.test_c [even] (n=1) 1 != 0
        # expect: sub-test __main__.Sample.test_c [even] (n=2) None
        # expect: sub-test __main__.Sample.test_c [even] (n=3) 1 != 0


loaded.run(Shown())
