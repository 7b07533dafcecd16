"""A token bucket: a burst at once, then a steady rate, shared by clients that do not know of one another."""

import asyncio
import time


class TokenBucket:
    def __init__(self, rate: float, capacity: int) -> None:
        self.rate = rate
        self.capacity = capacity
        self.tokens = float(capacity)
        self.updated = time.monotonic()
        self._lock = asyncio.Lock()

    def _refill(self) -> None:
        now = time.monotonic()
        self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.rate)
        self.updated = now

    async def take(self, amount: int = 1) -> float:
        """Waits until so many tokens are there; how long that was."""
        if amount > self.capacity:
            raise ValueError(f"cannot take {amount} of a bucket of {self.capacity}")
        begin = time.monotonic()
        async with self._lock:
            self._refill()
            missing = amount - self.tokens
            if missing > 0:
                await asyncio.sleep(missing / self.rate)
                self._refill()
            self.tokens -= amount
        return time.monotonic() - begin


async def client(name: str, bucket: TokenBucket, requests: int, cost: int) -> float:
    waited = 0.0
    for number in range(requests):
        delay = await bucket.take(cost)
        waited += delay
        print(f"{time.monotonic():5.2f}s {name} request {number} (waited {delay:.2f}s)")
    return waited


async def main() -> None:
    bucket = TokenBucket(rate=4, capacity=5)
    try:
        await bucket.take(6)
    except ValueError as error:
        print("refused:", error)

    async with asyncio.TaskGroup() as group:
        small = group.create_task(client("small", bucket, requests=5, cost=1))
        large = group.create_task(client("large", bucket, requests=3, cost=3))
    print(f"small waited {small.result():.2f}s, large waited {large.result():.2f}s")

    await asyncio.sleep(10)
    print(f"after a rest the burst is back: waited {await bucket.take(5):.2f}s, {bucket.tokens:.1f} left")
    try:
        async with asyncio.timeout(0.3):
            await bucket.take(5)
    except TimeoutError:
        print(f"gave up at {time.monotonic():.2f}s")
    print(f"the lock is free again: {not bucket._lock.locked()}")


asyncio.run(main())
# expect: refused: cannot take 6 of a bucket of 5
# expect:  0.00s small request 0 (waited 0.00s)
# expect:  0.00s small request 1 (waited 0.00s)
# expect:  0.00s small request 2 (waited 0.00s)
# expect:  0.00s small request 3 (waited 0.00s)
# expect:  0.00s small request 4 (waited 0.00s)
# expect:  0.75s large request 0 (waited 0.75s)
# expect:  1.50s large request 1 (waited 0.75s)
# expect:  2.25s large request 2 (waited 0.75s)
# expect: small waited 0.00s, large waited 2.25s
# expect: after a rest the burst is back: waited 0.00s, 0.0 left
# expect: gave up at 12.55s
# expect: the lock is free again: True
