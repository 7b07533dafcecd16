import asyncio
from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    RUN = auto()
async def main():
    q = asyncio.Queue()
    await q.put(State.RUN)
    s = await q.get()
    match s:
        case State.IDLE: print("idle")
        case State.RUN: print("run", s)  # expect: run State.RUN
asyncio.run(main())
