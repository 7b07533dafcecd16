# A cache that forgets what was used longest ago.
import asyncio
from collections import OrderedDict


class Cache:
    def __init__(self, size):
        self.size = size
        self.entries = OrderedDict()

    async def get(self, key):
        if key in self.entries:
            self.entries.move_to_end(key)
            return self.entries[key], "hit"
        await asyncio.sleep(1)
        self.entries[key] = key.upper()
        if len(self.entries) > self.size:
            self.entries.popitem(last=False)
        return self.entries[key], "miss"


async def main():
    cache = Cache(2)
    for key in "abacab":
        print(key, *await cache.get(key), list(cache.entries))
        # expect: a A miss ['a']
        # expect: b B miss ['a', 'b']
        # expect: a A hit ['b', 'a']
        # expect: c C miss ['a', 'c']
        # expect: a A hit ['c', 'a']
        # expect: b B miss ['a', 'b']


asyncio.run(main())
