import unittest


class Arithmetic(unittest.TestCase):
    def setUp(self):
        print("set up", self._testMethodName)

    def tearDown(self):
        print("tear down")

    def test_right(self):
        self.assertEqual(1 + 1, 2)

    def test_wrong(self):
        self.assertEqual(1 + 1, 3, "arithmetic")

    def test_broken(self):
        {}["missing"]

    @unittest.skip("not today")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_known_bug(self):
        self.fail("known")

    def not_a_test(self):
        print("never")


if __name__ == "__main__":
    unittest.main()
# expect: set up test_broken
# expect: tear down
# expect: set up test_known_bug
# expect: tear down
# expect: set up test_right
# expect: tear down
# expect: set up test_wrong
# expect: tear down
# expect error: FAILED (failures=1, errors=1, skipped=1, expected failures=1)
