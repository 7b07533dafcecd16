from dataclasses import dataclass


@dataclass
class Counter:
    count: int = 0
    async def inc(self):
        self.count += 1
        return self
import asyncio
print(asyncio.run(Counter().inc()))  # expect: Counter(count=1)
