"""Five philosophers: first everyone takes the left fork and none gets the right one, then one is left-handed."""

import asyncio

NAMES = ["Aspasia", "Boethius", "Confucius", "Diotima", "Epicurus"]


class Table:
    def __init__(self, seats):
        self.forks = [asyncio.Lock() for _ in range(seats)]
        self.meals = dict.fromkeys(NAMES[:seats], 0)
        self.events = []

    def note(self, name, what):
        now = asyncio.get_running_loop().time()
        self.events.append((now, name, what))


async def philosopher(table, seat, rounds, polite):
    name = NAMES[seat]
    left, right = seat, (seat + 1) % len(table.forks)
    if polite and seat == len(table.forks) - 1:
        left, right = right, left
    for _ in range(rounds):
        table.note(name, "thinks")
        await asyncio.sleep(0.5)
        async with table.forks[left]:
            table.note(name, f"takes fork {left}")
            await asyncio.sleep(0.1)
            async with table.forks[right]:
                table.note(name, f"eats with {left} and {right}")
                await asyncio.sleep(1)
                table.meals[name] += 1


async def dinner(polite):
    table = Table(len(NAMES))
    philosophers = [
        asyncio.create_task(philosopher(table, seat, 2, polite), name=NAMES[seat]) for seat in range(len(NAMES))
    ]
    done, pending = await asyncio.wait(philosophers, timeout=30)
    for task in pending:
        task.cancel()
    if pending:
        await asyncio.wait(pending)
    return table, len(done), sorted(task.get_name() for task in pending)


async def main():
    table, finished, stuck = await dinner(polite=False)
    print(f"all take the left fork: {finished} finished, stuck: {', '.join(stuck)}")
    print("meals:", table.meals)
    for now, name, what in table.events[-5:]:
        print(f"  {now:4.1f} {name} {what}")
    print("forks held:", [fork.locked() for fork in table.forks])

    table, finished, stuck = await dinner(polite=True)
    print(f"one is left-handed: {finished} finished, stuck: {stuck}")
    print("meals:", table.meals)
    begin = table.events[0][0]
    for now, name, what in table.events:
        if what.startswith("eats"):
            print(f"  {now - begin:4.1f} {name} {what}")


asyncio.run(main())
# expect: all take the left fork: 0 finished, stuck: Aspasia, Boethius, Confucius, Diotima, Epicurus
# expect: meals: {'Aspasia': 0, 'Boethius': 0, 'Confucius': 0, 'Diotima': 0, 'Epicurus': 0}
# expect:    0.5 Aspasia takes fork 0
# expect:    0.5 Boethius takes fork 1
# expect:    0.5 Confucius takes fork 2
# expect:    0.5 Diotima takes fork 3
# expect:    0.5 Epicurus takes fork 4
# expect: forks held: [False, False, False, False, False]
# expect: one is left-handed: 5 finished, stuck: []
# expect: meals: {'Aspasia': 2, 'Boethius': 2, 'Confucius': 2, 'Diotima': 2, 'Epicurus': 2}
# expect:    0.6 Diotima eats with 3 and 4
# expect:    1.6 Confucius eats with 2 and 3
# expect:    2.6 Boethius eats with 1 and 2
# expect:    2.7 Diotima eats with 3 and 4
# expect:    3.6 Aspasia eats with 0 and 1
# expect:    3.7 Confucius eats with 2 and 3
# expect:    4.7 Boethius eats with 1 and 2
# expect:    4.7 Epicurus eats with 0 and 4
# expect:    5.8 Aspasia eats with 0 and 1
# expect:    6.9 Epicurus eats with 0 and 4
