# A limiter that hands out tokens; ten tasks ask for them.
import asyncio, random, string, textwrap
random.seed(42)
class RateLimiter:
    def __init__(self, rate, per):
        self.rate, self.per = rate, per
        self.tokens = rate
        self.updated = None
        self.lock = asyncio.Lock()
    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        async with self.lock:
            now = loop.time()
            if self.updated is None: self.updated = now
            self.tokens = min(self.rate, self.tokens + (now - self.updated) * self.rate / self.per)
            self.updated = now
            if self.tokens < 1:
                wait = (1 - self.tokens) * self.per / self.rate
                await asyncio.sleep(wait)
                self.updated = loop.time()
                self.tokens = 0
            else:
                self.tokens -= 1
        return self
    async def __aexit__(self, *exc):
        return False
async def worker(i, lim, out):
    async with lim:
        t = asyncio.get_running_loop().time()
        out.append((i, round(t, 3)))
        await asyncio.sleep(random.uniform(0.01, 0.05))
async def main():
    lim = RateLimiter(3, 1.0)
    out = []
    start = asyncio.get_running_loop().time()
    async with asyncio.TaskGroup() as tg:
        for i in range(10):
            tg.create_task(worker(i, lim, out), name=f"w-{string.ascii_lowercase[i]}")
    for i, t in out:
        print(f"{i:>3} {t - start:8.3f}")
        # expect:   0    0.000
        # expect:   1    0.000
        # expect:   2    0.000
        # expect:   3    0.333
        # expect:   4    0.667
        # expect:   5    1.000
        # expect:   6    1.333
        # expect:   7    1.667
        # expect:   8    2.000
        # expect:   9    2.333
    print(textwrap.fill("The quick brown fox " * 5, 30))
    # expect: The quick brown fox The quick
    # expect: brown fox The quick brown fox
    # expect: The quick brown fox The quick
    # expect: brown fox
asyncio.run(main())
