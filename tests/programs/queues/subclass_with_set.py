# The three methods that CPython offers to subclasses.
import asyncio

class UniqueQueue(asyncio.Queue):
    def _init(self, maxsize):
        self.seen = []
        self._queue = []

    def _put(self, item):
        if item not in self.seen:
            self.seen.append(item)
            self._queue.append(item)

    def _get(self):
        return self._queue.pop(0)

async def main():
    queue = UniqueQueue(10)
    for item in [1, 2, 1, 3, 2]:
        await queue.put(item)
    print(queue, queue.qsize(), queue.seen)  # expect: <UniqueQueue maxsize=10 _queue=[1, 2, 3] tasks=5> 3 [1, 2, 3]
    print([await queue.get() for _ in range(3)], queue.empty())  # expect: [1, 2, 3] True

asyncio.run(main())
