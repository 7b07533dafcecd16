# A machine of states that tasks wait for; enums of all kinds.
import asyncio
from enum import Enum, auto, Flag, IntEnum, StrEnum
class State(Enum):
    IDLE = auto(); RUNNING = auto(); DONE = "done"
    @property
    def is_final(self): return self is State.DONE
    @classmethod
    def parse(cls, s): return cls[s.upper()]
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
class Color(StrEnum):
    RED = auto(); GREEN = "grün"
class P(IntEnum):
    LOW = 1; HIGH = 10
print(list(State), State.parse("idle"), State("done").is_final, Perm.RW, Perm.R | Perm.X, ~Perm.R, Perm(0), list(Perm.RW))
# expect: [<State.IDLE: 1>, <State.RUNNING: 2>, <State.DONE: 'done'>] State.IDLE True Perm.RW Perm.R|X Perm.W|X Perm(0) [<Perm.R: 1>, <Perm.W: 2>]
print(Color.RED, f"{Color.GREEN:>6}", P.HIGH > P.LOW, P(10) + 1, sorted([P.HIGH, P.LOW]), repr(P.LOW), str(P.LOW))
# expect: red   grün True 11 [<P.LOW: 1>, <P.HIGH: 10>] <P.LOW: 1> 1
try: State("x")
except ValueError as e: print(e)  # expect: 'x' is not a valid State
try: State.IDLE = 3
except AttributeError as e: print(e)  # expect: cannot reassign member 'IDLE'
match State.RUNNING:
    case State.IDLE: print("idle")
    case State.RUNNING | State.DONE: print("busy")  # expect: busy
class Machine:
    transitions = {State.IDLE: {State.RUNNING}, State.RUNNING: {State.DONE, State.IDLE}}
    def __init__(self): self.state = State.IDLE; self.changed = asyncio.Condition()
    async def to(self, new):
        if new not in self.transitions.get(self.state, ()):
            raise RuntimeError(f"{self.state.name} -> {new.name}")
        async with self.changed:
            self.state = new
            self.changed.notify_all()
    async def wait(self, s):
        async with self.changed:
            await self.changed.wait_for(lambda: self.state is s)
            return f"reached {s}"
async def main():
    m = Machine()
    t = [asyncio.create_task(m.wait(s)) for s in (State.DONE, State.RUNNING)]
    await asyncio.sleep(0)
    await m.to(State.RUNNING); await asyncio.sleep(1); await m.to(State.DONE)
    print(await asyncio.gather(*t))  # expect: ['reached State.DONE', 'reached State.RUNNING']
    try: await m.to(State.IDLE)
    except RuntimeError as e: print(e)  # expect: DONE -> IDLE
asyncio.run(main())
