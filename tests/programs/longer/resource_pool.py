"""A pool of connections: made when needed, at most so many, tested before use, closed when idle for long."""

import asyncio
import contextlib
import itertools


class Connection:
    numbers = itertools.count(1)

    def __init__(self):
        self.number = next(self.numbers)
        self.uses = 0
        self.is_open = False
        self.idle_since = None

    async def open(self):
        await asyncio.sleep(0.3)
        self.is_open = True

    async def execute(self, query):
        if not self.is_open:
            raise ConnectionError(f"connection {self.number} is closed")
        self.uses += 1
        await asyncio.sleep(len(query) / 20)
        if "DROP" in query:
            self.is_open = False
            raise PermissionError(f"not allowed: {query}")
        return query.lower()

    def close(self):
        self.is_open = False

    def __repr__(self):
        return f"#{self.number}({self.uses})"


class Pool:
    def __init__(self, size, idle=2.0):
        self.size = size
        self.idle = idle
        self._free = asyncio.LifoQueue()
        self._all = []
        self._janitor = None

    async def __aenter__(self):
        self._janitor = asyncio.create_task(self._clean(), name="janitor")
        return self

    async def __aexit__(self, *exc_info):
        self._janitor.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._janitor
        for connection in self._all:
            connection.close()
        print("pool closed, connections:", self._all)

    async def _clean(self):
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(1)
            kept = []
            while not self._free.empty():
                connection = self._free.get_nowait()
                if loop.time() - connection.idle_since > self.idle:
                    connection.close()
                    self._all.remove(connection)
                    print(f"{loop.time():.2f} closes {connection}")
                else:
                    kept.append(connection)
            for connection in reversed(kept):
                self._free.put_nowait(connection)

    async def _take(self):
        while True:
            if self._free.empty() and len(self._all) < self.size:
                connection = Connection()
                self._all.append(connection)
                await connection.open()
                return connection
            connection = await self._free.get()
            if connection.is_open:
                return connection
            self._all.remove(connection)

    @contextlib.asynccontextmanager
    async def connection(self):
        connection = await self._take()
        try:
            yield connection
        finally:
            connection.idle_since = asyncio.get_running_loop().time()
            self._free.put_nowait(connection)


async def client(pool, name, queries):
    results = []
    for query in queries:
        try:
            async with pool.connection() as connection:
                results.append(await connection.execute(query))
                print(f"{asyncio.get_running_loop().time():.2f} {name}: {query!r} on {connection}")
        except PermissionError as error:
            print(f"{asyncio.get_running_loop().time():.2f} {name}: {error}")
    return results


async def main():
    async with Pool(2) as pool:
        results = await asyncio.gather(
            client(pool, "ann", ["SELECT 1", "SELECT 22"]),
            client(pool, "bob", ["INSERT", "DROP TABLE", "SELECT 3"]),
            client(pool, "cat", ["UPDATE"]),
        )
        print(results)
        await asyncio.sleep(4)
        print(await client(pool, "dan", ["SELECT 4"]))


asyncio.run(main())
# expect: 0.60 bob: 'INSERT' on #2(1)
# expect: 0.70 ann: 'SELECT 1' on #1(1)
# expect: 1.10 bob: not allowed: DROP TABLE
# expect: 1.15 ann: 'SELECT 22' on #1(2)
# expect: 1.45 cat: 'UPDATE' on #1(3)
# expect: 1.80 bob: 'SELECT 3' on #3(1)
# expect: [['select 1', 'select 22'], ['insert', 'select 3'], ['update']]
# expect: 4.00 closes #3(1)
# expect: 4.00 closes #1(3)
# expect: 6.50 dan: 'SELECT 4' on #4(1)
# expect: ['select 4']
# expect: pool closed, connections: [#4(1)]
