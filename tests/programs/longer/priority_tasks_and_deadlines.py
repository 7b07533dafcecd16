"""A priority queue of orders with deadlines, served by cooks who can be interrupted for urgent ones."""

import asyncio
from dataclasses import dataclass, field
from enum import IntEnum


class Urgency(IntEnum):
    VIP = 0
    NORMAL = 5
    STAFF = 9


@dataclass(order=True)
class Order:
    urgency: Urgency
    deadline: float
    dish: str = field(compare=False)
    minutes: float = field(compare=False)
    done: asyncio.Future = field(compare=False, repr=False, default=None)


class Kitchen:
    def __init__(self, cooks):
        self.orders: asyncio.PriorityQueue[Order] = asyncio.PriorityQueue()
        self.cooks = cooks
        self.late = []

    def order(self, urgency, deadline, dish, minutes):
        loop = asyncio.get_running_loop()
        order = Order(urgency, loop.time() + deadline, dish, minutes, loop.create_future())
        self.orders.put_nowait(order)
        return order.done

    async def cook(self, name):
        loop = asyncio.get_running_loop()
        while True:
            try:
                order = await self.orders.get()
            except asyncio.QueueShutDown:
                print(f"{loop.time():5.1f} {name} goes home")
                return
            print(f"{loop.time():5.1f} {name} begins {order.dish} ({order.urgency.name})")
            await asyncio.sleep(order.minutes)
            if order.done.cancelled():
                print(f"{loop.time():5.1f} nobody wants the {order.dish} any more")
            else:
                order.done.set_result(f"{order.dish} by {name}")
            if loop.time() > order.deadline:
                self.late.append(order)
            self.orders.task_done()

    async def run(self):
        async with asyncio.TaskGroup() as group:
            for name in self.cooks:
                group.create_task(self.cook(name))


async def guest(name, future, patience):
    try:
        meal = await asyncio.wait_for(future, patience)
    except TimeoutError:
        print(f"      {name} left without eating")
        return False
    print(f"      {name} eats {meal}")
    return True


async def main():
    kitchen = Kitchen(["Remy", "Julia"])
    running = asyncio.create_task(kitchen.run())
    guests = [
        guest("Ann", kitchen.order(Urgency.NORMAL, 12, "soup", 5), 60),
        guest("Bob", kitchen.order(Urgency.NORMAL, 10, "salad", 3), 60),
        guest("Cook's friend", kitchen.order(Urgency.STAFF, 5, "leftovers", 1), 6),
        guest("Critic", kitchen.order(Urgency.VIP, 8, "souffle", 9), 60),
    ]
    seated = asyncio.gather(*guests)
    await asyncio.sleep(4)
    kitchen.order(Urgency.VIP, 3, "espresso", 0.5)
    happy = await seated
    await kitchen.orders.join()
    kitchen.orders.shutdown()
    await running
    print("happy:", happy.count(True), "late:", [(order.dish, order.deadline) for order in sorted(kitchen.late)])
    print(Order(Urgency.VIP, 1.0, "x", 2))


asyncio.run(main())
# expect:   0.0 Remy begins souffle (VIP)
# expect:   0.0 Julia begins salad (NORMAL)
# expect:   3.0 Julia begins soup (NORMAL)
# expect:       Bob eats salad by Julia
# expect:       Cook's friend left without eating
# expect:   8.0 Julia begins espresso (VIP)
# expect:       Ann eats soup by Julia
# expect:   8.5 Julia begins leftovers (STAFF)
# expect:       Critic eats souffle by Remy
# expect:   9.5 nobody wants the leftovers any more
# expect:   9.5 Remy goes home
# expect:   9.5 Julia goes home
# expect: happy: 3 late: [('espresso', 7.0), ('souffle', 8.0), ('leftovers', 5.0)]
# expect: Order(urgency=<Urgency.VIP: 0>, deadline=1.0, dish='x', minutes=2)
