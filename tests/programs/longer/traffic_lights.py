import asyncio
import enum


class Light(enum.Enum):
    RED = ("red", 4)
    GREEN = ("green", 3)
    YELLOW = ("yellow", 1)

    def __init__(self, label, seconds):
        self.label = label
        self.seconds = seconds

    @property
    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]


class Crossing:
    def __init__(self):
        self.light = Light.RED
        self.green = asyncio.Event()
        self.passed = []
        self.cycles = 0

    async def run(self):
        while True:
            if self.light is Light.GREEN:
                self.green.set()
                self.cycles += 1
            else:
                self.green.clear()
            await asyncio.sleep(self.light.seconds)
            self.light = self.light.next

    async def drive(self, car, arrives):
        await asyncio.sleep(arrives)
        begin = asyncio.get_running_loop().time()
        while not self.green.is_set():
            await self.green.wait()
        waited = asyncio.get_running_loop().time() - begin
        self.passed.append(car)
        word = "passes" if waited == 0 else f"waits {waited:g} s and passes"
        print(f"{begin + waited:4.1f} {car} {word} ({self.light.label})")
        return waited


async def ambulance(crossing, at):
    await asyncio.sleep(at)
    print(f"{at:4.1f} ambulance forces green")
    crossing.light = Light.GREEN
    crossing.green.set()


async def main():
    crossing = Crossing()
    lights = asyncio.create_task(crossing.run())
    arrivals = {"A": 0.5, "B": 5, "C": 6.9, "D": 7.5, "E": 11, "F": 13.5, "G": 18}
    cars = [crossing.drive(car, arrives) for car, arrives in arrivals.items()]
    waits = await asyncio.gather(*cars, ambulance(crossing, 10))
    lights.cancel()
    try:
        await lights
    except asyncio.CancelledError:
        print("lights off after", crossing.cycles, "green phases")
    total = sum(filter(None, waits))
    print("order:", "".join(crossing.passed), f"waited {total:.1f} s together")
    print(Light("red", 4) if False else Light.RED, Light["YELLOW"].value, [light.name for light in Light], Light.YELLOW.next)


asyncio.run(main())
# expect:  4.0 A waits 3.5 s and passes (green)
# expect:  5.0 B passes (green)
# expect:  6.9 C passes (green)
# expect: 10.0 ambulance forces green
# expect: 10.0 D waits 2.5 s and passes (green)
# expect: 11.0 E passes (green)
# expect: 17.0 F waits 3.5 s and passes (green)
# expect: 18.0 G passes (green)
# expect: lights off after 2 green phases
# expect: order: ABCDEFG waited 9.5 s together
# expect: Light.RED ('yellow', 1) ['RED', 'GREEN', 'YELLOW'] Light.RED
