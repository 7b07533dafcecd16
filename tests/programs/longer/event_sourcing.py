"""Orders as a sequence of events: dataclasses, match, replay, projections, optimistic concurrency."""

import asyncio
import json
from collections import Counter
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Event:
    order: str
    version: int = 0

    @property
    def kind(self) -> str:
        return type(self).__name__


@dataclass(frozen=True, kw_only=True)
class Placed(Event):
    items: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Paid(Event):
    amount: float


@dataclass(frozen=True, kw_only=True)
class Shipped(Event):
    parcel: int


@dataclass(frozen=True, kw_only=True)
class Cancelled(Event):
    reason: str = "no reason"


@dataclass
class State:
    status: str = "new"
    items: list[str] = field(default_factory=list)
    paid: float = 0.0
    version: int = 0

    def apply(self, event: Event) -> "State":
        match event:
            case Placed(items=items):
                changed = replace(self, status="placed", items=list(items))
            case Paid(amount=amount) if self.status in ("placed", "paid"):
                changed = replace(self, status="paid", paid=self.paid + amount)
            case Shipped() if self.status == "paid":
                changed = replace(self, status="shipped")
            case Cancelled(reason=why) if self.status != "shipped":
                changed = replace(self, status=f"cancelled: {why}")
            case _:
                raise ValueError(f"{event.kind} is not possible when {self.status}")
        return replace(changed, version=self.version + 1)


class Conflict(Exception):
    pass


class Store:
    def __init__(self) -> None:
        self.events: list[Event] = []
        self.subscribers: list[asyncio.Queue[Event | None]] = []

    def state(self, order: str) -> State:
        state = State()
        for event in self.events:
            if event.order == order:
                state = state.apply(event)
        return state

    async def append(self, event: Event, expected: int) -> Event:
        await asyncio.sleep(0.01)
        current = self.state(event.order)
        if current.version != expected:
            raise Conflict(f"{event.kind}: expected version {expected}, found {current.version}")
        current.apply(event)
        event = replace(event, version=expected + 1)
        self.events.append(event)
        for queue in self.subscribers:
            queue.put_nowait(event)
        return event

    async def follow(self):
        queue: asyncio.Queue[Event | None] = asyncio.Queue()
        self.subscribers.append(queue)
        while (event := await queue.get()) is not None:
            yield event


async def project(store: Store, counts: Counter[str]) -> None:
    async for event in store.follow():
        counts[event.kind] += 1
        print(f"  seen {event.kind} v{event.version} of {event.order}")


async def attempt(store: Store, event: Event, expected: int) -> None:
    try:
        await store.append(event, expected)
    except (Conflict, ValueError) as error:
        print(f"  {type(error).__name__}: {error}")


async def main() -> None:
    store, counts = Store(), Counter[str]()
    projection = asyncio.create_task(project(store, counts))
    await asyncio.sleep(0)
    await attempt(store, Placed(order="o1", items=("tea", "cup")), 0)
    await asyncio.gather(
        attempt(store, Paid(order="o1", amount=12.5), 1),
        attempt(store, Cancelled(order="o1"), 1),
        attempt(store, Placed(order="o2", items=()), 0),
    )
    await attempt(store, Shipped(order="o2", parcel=1), 1)
    await attempt(store, Shipped(order="o1", parcel=2), 2)
    await attempt(store, Cancelled(order="o2", reason="empty"), 1)
    store.subscribers[0].put_nowait(None)
    await projection
    print(store.state("o1"))
    print(store.state("o2") == State("cancelled: empty", version=2), counts.most_common())
    record: dict[str, Any] = {"kind": store.events[0].kind, **asdict(store.events[0])}
    print(json.dumps(record), [f.name for f in fields(Placed)], hash(store.events[1]) == hash(store.events[1]))
    try:
        store.events[0].order = "changed"  # type: ignore[misc]
    except AttributeError as error:
        print(type(error).__name__, error)


asyncio.run(main())
# expect:   seen Placed v1 of o1
# expect:   Conflict: Cancelled: expected version 1, found 2
# expect:   seen Paid v2 of o1
# expect:   seen Placed v1 of o2
# expect:   ValueError: Shipped is not possible when placed
# expect:   seen Shipped v3 of o1
# expect:   seen Cancelled v2 of o2
# expect: State(status='shipped', items=['tea', 'cup'], paid=12.5, version=3)
# expect: True [('Placed', 2), ('Paid', 1), ('Shipped', 1), ('Cancelled', 1)]
# expect: {"kind": "Placed", "order": "o1", "version": 1, "items": ["tea", "cup"]} ['order', 'version', 'items'] True
# expect: FrozenInstanceError cannot assign to field 'order'
