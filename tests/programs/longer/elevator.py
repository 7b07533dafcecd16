"""An elevator as a state machine: calls from the floors, orders from inside, doors that take their time."""

import asyncio
from enum import Enum, auto
from typing import NamedTuple


class Direction(Enum):
    UP = 1
    DOWN = -1
    IDLE = 0

    def __str__(self):
        return self.name.lower()


class State(Enum):
    PARKED = auto()
    MOVING = auto()
    DOORS_OPEN = auto()


class Trip(NamedTuple):
    passenger: str
    start: int
    goal: int
    at: float = 0.0


class Elevator:
    FLOOR_TIME = 1.0
    DOOR_TIME = 0.5

    def __init__(self, floors: range):
        self.floors = floors
        self.floor = floors.start
        self.direction = Direction.IDLE
        self.state = State.PARKED
        self.stops: set[int] = set()
        self.called = asyncio.Event()
        self.arrived = {floor: asyncio.Condition() for floor in floors}
        self.travelled = 0

    def call(self, floor: int) -> None:
        if floor not in self.floors:
            raise ValueError(f"no floor {floor}")
        self.stops.add(floor)
        self.called.set()

    def choose(self) -> Direction:
        above = [floor for floor in self.stops if floor > self.floor]
        below = [floor for floor in self.stops if floor < self.floor]
        if self.direction is Direction.UP and above or above and not below:
            return Direction.UP
        if below:
            return Direction.DOWN
        return Direction.IDLE

    async def open_doors(self) -> None:
        self.state = State.DOORS_OPEN
        self.stops.discard(self.floor)
        async with self.arrived[self.floor]:
            self.arrived[self.floor].notify_all()
        await asyncio.sleep(self.DOOR_TIME)

    async def run(self) -> None:
        while True:
            if not self.stops:
                self.state, self.direction = State.PARKED, Direction.IDLE
                self.called.clear()
                await self.called.wait()
            if self.floor in self.stops:
                await self.open_doors()
                continue
            self.direction = self.choose()
            self.state = State.MOVING
            await asyncio.sleep(self.FLOOR_TIME)
            self.floor += self.direction.value
            self.travelled += 1


async def passenger(elevator: Elevator, trip: Trip) -> float:
    await asyncio.sleep(trip.at)
    begin = asyncio.get_running_loop().time()
    for floor, what in ((trip.start, "gets in"), (trip.goal, "gets out")):
        async with elevator.arrived[floor]:
            elevator.call(floor)
            await elevator.arrived[floor].wait()
        now = asyncio.get_running_loop().time()
        print(f"{now:5.1f} {trip.passenger} {what} at {elevator.floor} ({elevator.state.name}, {elevator.direction!s})")
    return now - begin


async def main() -> None:
    elevator = Elevator(range(0, 8))
    machine = asyncio.create_task(elevator.run(), name="elevator")
    trips = [Trip("ann", 0, 5), Trip("bob", 3, 6), Trip("cat", 6, 1, at=2), Trip("dan", 2, 4, at=20)]
    times = await asyncio.gather(*(passenger(elevator, trip) for trip in trips))
    for trip, time in zip(trips, times, strict=True):
        print(f"{trip.passenger}: {trip.start} -> {trip.goal} took {time:.1f}")
    await asyncio.sleep(1)
    print(elevator.state, f"after {elevator.travelled} floors")
    try:
        elevator.call(9)
    except ValueError as error:
        print(error)
    machine.cancel()
    print(await asyncio.gather(machine, return_exceptions=True))


asyncio.run(main())
# expect:   0.0 ann gets in at 0 (DOORS_OPEN, idle)
# expect:   3.5 bob gets in at 3 (DOORS_OPEN, up)
# expect:   6.0 ann gets out at 5 (DOORS_OPEN, up)
# expect:   7.5 cat gets in at 6 (DOORS_OPEN, up)
# expect:   7.5 bob gets out at 6 (DOORS_OPEN, up)
# expect:  13.0 cat gets out at 1 (DOORS_OPEN, down)
# expect:  21.0 dan gets in at 2 (DOORS_OPEN, up)
# expect:  23.5 dan gets out at 4 (DOORS_OPEN, up)
# expect: ann: 0 -> 5 took 6.0
# expect: bob: 3 -> 6 took 7.5
# expect: cat: 6 -> 1 took 11.0
# expect: dan: 2 -> 4 took 3.5
# expect: State.PARKED after 14 floors
# expect: no floor 9
# expect: [CancelledError('')]
