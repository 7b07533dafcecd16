import asyncio
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Awaitable, Callable, Dict, Generic, List, Optional, Protocol, TypeVar

T = TypeVar("T")
Handler = Callable[["Event"], Awaitable[None]]

class Priority(Enum):
    LOW = 3
    HIGH = 1
    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented

@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    payload: Dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    done: asyncio.Event = field(default_factory=asyncio.Event, compare=False, repr=False)

@dataclass
class Event:
    kind: str
    data: Optional[dict] = None

class Repository(ABC, Generic[T]):
    @abstractmethod
    async def get(self, key: str) -> Optional[T]: ...
    @abstractmethod
    async def put(self, key: str, value: T) -> None: ...

class Memory(Repository[T]):
    def __init__(self) -> None:
        self._d: Dict[str, T] = {}
    async def get(self, key: str) -> Optional[T]:
        await asyncio.sleep(0.01)
        return self._d.get(key)
    async def put(self, key: str, value: T) -> None:
        await asyncio.sleep(0.02)
        self._d[key] = value

class Bus:
    def __init__(self) -> None:
        self.handlers: Dict[str, List[Handler]] = {}
    def on(self, kind: str) -> Callable[[Handler], Handler]:
        def register(h: Handler) -> Handler:
            self.handlers.setdefault(kind, []).append(h)
            return h
        return register
    async def emit(self, e: Event) -> None:
        await asyncio.gather(*(h(e) for h in self.handlers.get(e.kind, [])))

bus = Bus()

@bus.on("greet")
async def hello(e: Event) -> None:
    await asyncio.sleep(0.1)
    print("hello", e)

@bus.on("greet")
async def log(e: Event) -> None:
    print("log", e.data)

async def worker(q: "asyncio.PriorityQueue[Job]", n: int) -> None:
    while True:
        job = await q.get()
        await asyncio.sleep(0.05)
        print(n, job)
        job.done.set()
        q.task_done()

async def main() -> None:
    repo: Repository[int] = Memory[int]()
    await repo.put("a", 3)
    print(await repo.get("a"), await repo.get("b"))
    try:
        Repository()
    except TypeError as e:
        print(e)
    await bus.emit(Event("greet", {"x": 1}))
    q: asyncio.PriorityQueue = asyncio.PriorityQueue()
    ws = [asyncio.create_task(worker(q, i)) for i in range(2)]
    for p, n in [(3, "c"), (1, "a"), (2, "b")]:
        await q.put(Job(p, n))
    await q.join()
    for w in ws: w.cancel()
    print(sorted([Priority.LOW, Priority.HIGH]))
asyncio.run(main())
# expect: 3 None
# expect: Can't instantiate abstract class Repository without an implementation for abstract methods 'get', 'put'
# expect: log {'x': 1}
# expect: hello Event(kind='greet', data={'x': 1})
# expect: 0 Job(priority=1, name='a')
# expect: 1 Job(priority=2, name='b')
# expect: 0 Job(priority=3, name='c')
# expect: [<Priority.HIGH: 1>, <Priority.LOW: 3>]
