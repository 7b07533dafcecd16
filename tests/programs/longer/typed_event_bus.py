# A typed event bus with generics, weak handlers and priorities.
import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Callable, Awaitable, Protocol, Self
import itertools

@dataclass(frozen=True, slots=True, order=True)
class Subscription[E]:
    priority: int
    serial: int
    handler: Callable[[E], Awaitable[None]] = field(compare=False)

class EventBus:
    _serials = itertools.count(1)
    def __init__(self) -> None:
        self._subs: dict[type, list[Subscription]] = defaultdict(list)
    def on[E](self, kind: type[E], *, priority: int = 0):
        def deco(fn: Callable[[E], Awaitable[None]]):
            sub = Subscription(-priority, next(self._serials), fn)
            self._subs[kind].append(sub)
            self._subs[kind].sort()
            return fn
        return deco
    async def emit(self, event: object) -> int:
        n = 0
        for cls in type(event).__mro__:
            for sub in self._subs.get(cls, ()):
                await sub.handler(event)
                n += 1
        return n

@dataclass
class Base:
    name: str
@dataclass
class Created(Base):
    size: int = 0

bus = EventBus()

@bus.on(Created, priority=5)
async def first(e: Created) -> None:
    await asyncio.sleep(0.1)
    print("first", e)

@bus.on(Base)
async def any_event(e):
    print("base", e.name)

@bus.on(Created)
async def second(e):
    print("second", e.size)

async def main():
    print(await bus.emit(Created("a", 3)))
    print(await bus.emit(Base("b")))
    try:
        sub = bus._subs[Created][0]
        sub.priority = 3
    except Exception as e:
        print(type(e).__name__, e)
    print(bus._subs[Created][0] < bus._subs[Created][1], first.__type_params__, bus.on.__type_params__)
asyncio.run(main())
# expect: first Created(name='a', size=3)
# expect: second 3
# expect: base a
# expect: 3
# expect: base b
# expect: 1
# expect: FrozenInstanceError cannot assign to field 'priority'
# expect: True () (E,)
