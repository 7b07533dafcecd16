import time
import unittest


class First(unittest.TestCase):
    def test_slow(self):
        """Takes a while."""
        time.sleep(1.25)

    def test_fast(self):
        self.assertTrue(True)


class Second(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class set up")

    @classmethod
    def tearDownClass(cls):
        print("class torn down")

    def test_once(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertLess(n, 3)


unittest.main(verbosity=2, exit=False)
print("goes on")
# expect: class set up
# expect: class torn down
# expect: goes on
# expect stderr: test_fast (__main__.First.test_fast) ... ok
# expect stderr: test_slow (__main__.First.test_slow)
# expect stderr: Takes a while. ... ok
# expect stderr: test_once (__main__.Second.test_once) ... ok
# expect stderr: ----------------------------------------------------------------------
# expect stderr: Ran 3 tests in 1.250s
# expect stderr: OK
