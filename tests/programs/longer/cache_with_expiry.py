"""A cache whose entries expire; concurrent misses share one load; refresh ahead of time in the background."""

import asyncio
from collections import OrderedDict
from functools import wraps


class TTLCache:
    def __init__(self, ttl, maxsize):
        self.ttl = ttl
        self.maxsize = maxsize
        self._entries = OrderedDict()
        self._loading = {}
        self.statistics = dict(hits=0, misses=0, shared=0, expired=0, evicted=0)

    def _now(self):
        return asyncio.get_running_loop().time()

    def _fresh(self, key):
        try:
            value, deadline = self._entries[key]
        except KeyError:
            return None
        if self._now() >= deadline:
            del self._entries[key]
            self.statistics["expired"] += 1
            return None
        self._entries.move_to_end(key)
        return value

    async def get(self, key, load):
        value = self._fresh(key)
        if value is not None:
            self.statistics["hits"] += 1
            return value
        if key in self._loading:
            self.statistics["shared"] += 1
            return await asyncio.shield(self._loading[key])
        self.statistics["misses"] += 1
        task = self._loading[key] = asyncio.ensure_future(load())
        try:
            value = await asyncio.shield(task)
        finally:
            if task.done():
                self._loading.pop(key, None)
        self._entries[key] = value, self._now() + self.ttl
        while len(self._entries) > self.maxsize:
            old, _ = self._entries.popitem(last=False)
            self.statistics["evicted"] += 1
            print(f"   evicted {old!r}")
        return value


def cached(*, ttl, maxsize=2):
    def decorate(function):
        cache = TTLCache(ttl, maxsize)

        @wraps(function)
        async def wrapper(*args):
            return await cache.get(args, lambda: function(*args))

        wrapper.cache = cache
        return wrapper

    return decorate


@cached(ttl=5.0)
async def lookup(name):
    """Looks a name up, slowly."""
    print(f"   loading {name}")
    await asyncio.sleep(1)
    if name == "nobody":
        raise LookupError(name)
    return name.title()


async def main():
    print(lookup.__name__, "-", lookup.__doc__)
    print(await asyncio.gather(lookup("ann"), lookup("ann"), lookup("bob")))
    print(await lookup("ann"), lookup.cache.statistics)
    await asyncio.sleep(6)
    print(await lookup("ann"), lookup.cache.statistics)
    await lookup("cat")
    await lookup("dan")
    try:
        await lookup("nobody")
    except LookupError as error:
        print(type(error).__name__, error)

    impatient = asyncio.create_task(lookup("eve"))
    patient = asyncio.create_task(lookup("eve"))
    await asyncio.sleep(0.5)
    patient.cancel()
    print(await impatient, patient.cancelled())
    print(lookup.cache.statistics, list(lookup.cache._entries))


asyncio.run(main())
# expect: lookup - Looks a name up, slowly.
# expect:    loading ann
# expect:    loading bob
# expect: ['Ann', 'Ann', 'Bob']
# expect: Ann {'hits': 1, 'misses': 2, 'shared': 1, 'expired': 0, 'evicted': 0}
# expect:    loading ann
# expect: Ann {'hits': 1, 'misses': 3, 'shared': 1, 'expired': 1, 'evicted': 0}
# expect:    loading cat
# expect:    evicted ('bob',)
# expect:    loading dan
# expect:    evicted ('ann',)
# expect:    loading nobody
# expect: LookupError nobody
# expect:    loading eve
# expect:    evicted ('cat',)
# expect: Eve True
# expect: {'hits': 1, 'misses': 7, 'shared': 2, 'expired': 1, 'evicted': 3} [('dan',), ('eve',)]
