"""Topics with wildcards, subscriptions as asynchronous context managers and iterators, a last-value cache."""

import asyncio
from contextlib import asynccontextmanager

CLOSED = object()


def matches(pattern, topic):
    wanted, given = pattern.split("."), topic.split(".")
    for index, part in enumerate(wanted):
        if part == "#":
            return True
        if index >= len(given) or part not in ("*", given[index]):
            return False
    return len(wanted) == len(given)


class Subscription:
    def __init__(self, pattern):
        self.pattern = pattern
        self._queue = asyncio.Queue()

    def __aiter__(self):
        return self

    async def __anext__(self):
        item = await self._queue.get()
        if item is CLOSED:
            raise StopAsyncIteration
        return item

    def push(self, item):
        self._queue.put_nowait(item)


class Broker:
    def __init__(self):
        self._subscriptions = []
        self._last = {}

    @asynccontextmanager
    async def subscribe(self, pattern, *, with_last=False):
        subscription = Subscription(pattern)
        if with_last:
            for topic, value in self._last.items():
                if matches(pattern, topic):
                    subscription.push((topic, value))
        self._subscriptions.append(subscription)
        print(f"+ {pattern}")
        try:
            yield subscription
        finally:
            self._subscriptions.remove(subscription)
            print(f"- {pattern}")

    async def publish(self, topic, value):
        self._last[topic] = value
        receivers = [s for s in self._subscriptions if matches(s.pattern, topic)]
        for subscription in receivers:
            subscription.push((topic, value))
        await asyncio.sleep(0)
        return len(receivers)

    def close(self):
        for subscription in self._subscriptions:
            subscription.push(CLOSED)


async def listen(broker, name, pattern, limit=None, **options):
    got = []
    async with broker.subscribe(pattern, **options) as subscription:
        async for topic, value in subscription:
            got.append(f"{topic}={value}")
            if limit is not None and len(got) == limit:
                break
    print(f"{name} got {got}")
    return name


async def main():
    broker = Broker()
    listeners = [
        asyncio.create_task(listen(broker, "everything", "#")),
        asyncio.create_task(listen(broker, "kitchen", "home.kitchen.*")),
        asyncio.create_task(listen(broker, "two temperatures", "home.*.temperature", limit=2)),
    ]
    await asyncio.sleep(0)
    print("receivers:", await broker.publish("home.kitchen.temperature", 21.5))
    print("receivers:", await broker.publish("home.bath.temperature", 24))
    print("receivers:", await broker.publish("home.bath.temperature", 25))
    print("receivers:", await broker.publish("garden.rain", True))
    listeners.append(asyncio.create_task(listen(broker, "late", "home.#", with_last=True)))
    await asyncio.sleep(1)
    print("receivers:", await broker.publish("home.kitchen.light", "on"))
    broker.close()
    finished = [await first for first in asyncio.as_completed(listeners)]
    print(sorted(finished))


asyncio.run(main())
# expect: + #
# expect: + home.kitchen.*
# expect: + home.*.temperature
# expect: receivers: 3
# expect: - home.*.temperature
# expect: two temperatures got ['home.kitchen.temperature=21.5', 'home.bath.temperature=24']
# expect: receivers: 2
# expect: receivers: 1
# expect: receivers: 1
# expect: + home.#
# expect: receivers: 3
# expect: - #
# expect: everything got ['home.kitchen.temperature=21.5', 'home.bath.temperature=24', 'home.bath.temperature=25', 'garden.rain=True', 'home.kitchen.light=on']
# expect: - home.kitchen.*
# expect: kitchen got ['home.kitchen.temperature=21.5', 'home.kitchen.light=on']
# expect: - home.#
# expect: late got ['home.kitchen.temperature=21.5', 'home.bath.temperature=25', 'home.kitchen.light=on']
# expect: ['everything', 'kitchen', 'late', 'two temperatures']
