"""Asynchronous code under test: fixtures, subtests, errors that are expected."""

import asyncio
import unittest


class Counter:
    def __init__(self):
        self.value = 0
        self._changed = asyncio.Condition()

    async def add(self, amount=1):
        if amount <= 0:
            raise ValueError("amount must be positive")
        async with self._changed:
            self.value += amount
            self._changed.notify_all()

    async def reach(self, target):
        async with self._changed:
            await self._changed.wait_for(lambda: self.value >= target)
        return self.value


class CounterTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.counter = Counter()
        await self.counter.add(10)

    async def asyncTearDown(self):
        self.assertGreaterEqual(self.counter.value, 10)

    def test_plain(self):
        self.assertEqual(self.counter.value, 10)

    async def test_add(self):
        await self.counter.add(5)
        self.assertEqual(self.counter.value, 15)

    async def test_bad_amounts(self):
        for amount in (0, -1):
            with self.subTest(amount=amount):
                with self.assertRaisesRegex(ValueError, "positive"):
                    await self.counter.add(amount)

    async def test_reach(self):
        waiter = asyncio.create_task(self.counter.reach(12))
        await asyncio.sleep(0)
        self.assertFalse(waiter.done())
        await self.counter.add(2)
        self.assertEqual(await waiter, 12)

    async def test_reach_times_out(self):
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(1):
                await self.counter.reach(1000)

    async def test_concurrent_adds(self):
        await asyncio.gather(*(self.counter.add(n) for n in range(1, 11)))
        self.assertEqual(self.counter.value, 65)

    @unittest.skip("not needed today")
    async def test_skipped(self):
        self.fail("never runs")


class PlainTest(unittest.TestCase):
    def test_collections(self):
        self.assertIn(2, [1, 2, 3])
        self.assertDictEqual({"a": 1}, dict(a=1))
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertIsNone(None)
        self.assertCountEqual([3, 1, 2], {1, 2, 3})


if __name__ == "__main__":
    loader = unittest.defaultTestLoader
    suite = unittest.TestSuite(loader.loadTestsFromTestCase(case) for case in (CounterTest, PlainTest))
    result = unittest.TestResult()
    suite.run(result)
    print(result.testsRun, "run,", len(result.failures), "failed,", len(result.errors), "errors,", len(result.skipped), "skipped")
    print("successful:", result.wasSuccessful())
# expect: 8 run, 0 failed, 0 errors, 1 skipped
# expect: successful: True
