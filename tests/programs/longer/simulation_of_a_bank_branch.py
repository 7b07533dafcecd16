# Customers arrive at random, wait for a clerk, lose patience; the numbers at the end.
import asyncio
import random
import statistics as st
from dataclasses import dataclass, field


@dataclass(slots=True)
class Statistics:
    waits: list[float] = field(default_factory=list)
    lost: int = 0
    busy: float = 0.0
    longest_queue: int = 0

    def summary(self, clerks: int, closed: float) -> str:
        quartiles = ", ".join(f"{q:.2f}" for q in st.quantiles(self.waits, n=4))
        return (
            f"served {len(self.waits)}, lost {self.lost}\n"
            f"waits: mean {st.fmean(self.waits):.3f}, sd {st.pstdev(self.waits):.3f}, quartiles {quartiles}\n"
            f"clerks busy {self.busy / (clerks * closed):.1%}, longest queue {self.longest_queue}"
        )


class Branch:
    def __init__(self, clerks: int, seed: int):
        self.clerks = asyncio.Semaphore(clerks)
        self.number_of_clerks = clerks
        self.random = random.Random(seed)
        self.waiting = 0
        self.statistics = Statistics()

    async def customer(self, number: int) -> None:
        patience = self.random.uniform(2, 12)
        service = self.random.expovariate(1 / 3)
        loop = asyncio.get_running_loop()
        arrived = loop.time()
        self.waiting += 1
        self.statistics.longest_queue = max(self.statistics.longest_queue, self.waiting)
        try:
            await asyncio.wait_for(self.clerks.acquire(), patience)
        except TimeoutError:
            self.statistics.lost += 1
            print(f"{loop.time():6.2f} customer {number} leaves after {patience:.2f}")
            return
        finally:
            self.waiting -= 1
        self.statistics.waits.append(loop.time() - arrived)
        await asyncio.sleep(service)
        self.statistics.busy += service
        self.clerks.release()

    async def day(self, customers: int) -> float:
        async with asyncio.TaskGroup() as group:
            for number in range(customers):
                group.create_task(self.customer(number))
                await asyncio.sleep(self.random.expovariate(1))
        return asyncio.get_running_loop().time()


for clerks in (2, 3):
    branch = Branch(clerks, seed=11)
    print(f"--- {clerks} clerks")
    closed = asyncio.run(branch.day(25))
    begin = 0 if clerks == 2 else first
    first = closed
    print(branch.statistics.summary(clerks, closed - begin))
    print(f"closed after {closed - begin:.3f}")
# expect: --- 2 clerks
# expect:   4.37 customer 3 leaves after 2.94
# expect:   8.64 customer 8 leaves after 4.42
# expect:  12.36 customer 11 leaves after 6.57
# expect:  13.46 customer 10 leaves after 8.40
# expect:  16.86 customer 14 leaves after 2.70
# expect: served 20, lost 5
# expect: waits: mean 3.382, sd 2.722, quartiles 0.00, 3.64, 5.79
# expect: clerks busy 92.8%, longest queue 8
# expect: closed after 33.322
# expect: --- 3 clerks
# expect: served 25, lost 0
# expect: waits: mean 1.412, sd 1.690, quartiles 0.00, 0.65, 3.37
# expect: clerks busy 70.5%, longest queue 7
# expect: closed after 33.322
