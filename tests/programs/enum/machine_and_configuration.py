import asyncio
from enum import Enum, Flag, auto, IntEnum
from dataclasses import dataclass, asdict, replace, field
from typing import NamedTuple, Protocol, runtime_checkable, ClassVar, Final, Literal, TypedDict, Union, Iterable, AsyncIterator, AsyncIterable
from collections.abc import AsyncIterator as AI, Awaitable

class State(Enum):
    IDLE = "idle"
    BUSY = "busy"
    STOPPED = "stopped"
    @property
    def terminal(self) -> bool:
        return self is State.STOPPED

TRANSITIONS = {State.IDLE: {State.BUSY, State.STOPPED}, State.BUSY: {State.IDLE}, State.STOPPED: set()}

@dataclass(frozen=True)
class Config:
    retries: int = 3
    delay: float = 0.5
    tags: tuple = ()
    MAX: ClassVar[int] = 10
    state: State = State.IDLE

class Machine:
    def __init__(self): self.state = State.IDLE
    def to(self, s: State) -> None:
        if s not in TRANSITIONS[self.state]:
            raise ValueError(f"cannot go from {self.state.name} to {s.name}")
        self.state = s

class Point(NamedTuple):
    x: int
    y: int = 0
    @property
    def norm1(self) -> int: return abs(self.x) + abs(self.y)
    @classmethod
    def origin(cls): return cls(0, 0)

class Msg(TypedDict):
    id: int
    body: str

@runtime_checkable
class SupportsClose(Protocol):
    async def close(self) -> None: ...

class Conn:
    instances: ClassVar[int] = 0
    def __init__(self) -> None:
        type(self).instances += 1
    async def __aenter__(self): return self
    async def __aexit__(self, *exc): await self.close()
    async def close(self) -> None:
        await asyncio.sleep(0)
        print("closed")

class Countdown(AI):
    def __init__(self, n: int): self.n = n
    async def __anext__(self) -> int:
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0.1)
        return self.n

class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    ALL = R | W | X

async def main():
    m = Machine()
    m.to(State.BUSY)
    try: m.to(State.STOPPED)
    except ValueError as e: print(e)
    c = Config(tags=("a",))
    print(c, replace(c, retries=5), asdict(c), hash(c) == hash(Config(tags=("a",))), Config.MAX)
    try: c.retries = 4
    except Exception as e: print(type(e), e)
    p = Point(3, -4)
    print(p, p.norm1, Point.origin(), p._replace(y=1), Point.__annotations__)
    match p:
        case Point(x=0): print("zero")
        case Point(x=3, y=y): print("three", y)
    match c:
        case Config(retries=3, delay=d): print("cfg", d)
    msg: Msg = {"id": 1, "body": "x"}
    print(msg, isinstance(Conn(), SupportsClose), Conn.instances)
    async with Conn() as conn: print("in")
    print([i async for i in Countdown(3)], isinstance(Countdown(1), AsyncIterator))
    print(Perm.ALL, Perm.R | Perm.W, [p.name for p in Perm], Perm.R in Perm.ALL, ~Perm.X)
    print(isinstance(main, Awaitable), issubclass(Countdown, AsyncIterable))
    async def agen():
        yield 1
    g = agen()
    print(isinstance(g, AsyncIterator), isinstance(asyncio.current_task(), Awaitable))
    await g.aclose()
asyncio.run(main())
# expect: cannot go from BUSY to STOPPED
# expect: Config(retries=3, delay=0.5, tags=('a',), state=<State.IDLE: 'idle'>) Config(retries=5, delay=0.5, tags=('a',), state=<State.IDLE: 'idle'>) {'retries': 3, 'delay': 0.5, 'tags': ('a',), 'state': <State.IDLE: 'idle'>} True 10
# expect: <class 'dataclasses.FrozenInstanceError'> cannot assign to field 'retries'
# expect: Point(x=3, y=-4) 7 Point(x=0, y=0) Point(x=3, y=1) {'x': <class 'int'>, 'y': <class 'int'>}
# expect: three -4
# expect: cfg 0.5
# expect: {'id': 1, 'body': 'x'} True 1
# expect: in
# expect: closed
# expect: [2, 1, 0] True
# expect: Perm.ALL Perm.R|W ['R', 'W', 'X'] True Perm.R|W
# expect: False True
# expect: True True
