import asyncio


class RateLimit:
    def __init__(self, interval):
        self.interval = interval
        self.next_free = 0.0

    async def turn(self):
        now = asyncio.get_running_loop().time()
        start = max(now, self.next_free)
        self.next_free = start + self.interval
        await asyncio.sleep(start - now)


async def request(number, limit):
    await limit.turn()
    print(f"request {number} leaves at {asyncio.get_running_loop().time():g} s")
    await asyncio.sleep(2)


async def main():
    limit = RateLimit(0.5)
    await asyncio.gather(*(request(number, limit) for number in range(5)))
    print("all are answered")


asyncio.run(main())
