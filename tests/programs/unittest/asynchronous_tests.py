import asyncio
import unittest


class Store:
    def __init__(self):
        self.items = {}
        self.lock = asyncio.Lock()

    async def put(self, key, value):
        async with self.lock:
            await asyncio.sleep(0.1)
            self.items[key] = value


class StoreTest(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print("set up")

    async def asyncSetUp(self):
        self.store = Store()
        await asyncio.sleep(0.5)
        self.addAsyncCleanup(self.clean)

    async def asyncTearDown(self):
        print("torn down", asyncio.get_running_loop().time())

    async def clean(self):
        await asyncio.sleep(0.25)
        print("clean")

    async def test_put(self):
        await asyncio.gather(*(self.store.put(n, n * n) for n in range(3)))
        self.assertEqual(self.store.items, {0: 0, 1: 1, 2: 4})

    async def test_timeout(self):
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(self.store.put(1, 1), 0.05)
        self.assertNotIn(1, self.store.items)

    async def test_fails(self):
        self.assertIn("key", self.store.items)

    def test_plain(self):
        print("plain")


unittest.main()
# expect: set up
# expect: torn down 0.5
# expect: clean
# expect: set up
# expect: plain
# expect: torn down 1.25
# expect: clean
# expect: set up
# expect: torn down 2.3
# expect: clean
# expect: set up
# expect: torn down 3.1
# expect: clean
# expect error: FAILED (failures=1)
