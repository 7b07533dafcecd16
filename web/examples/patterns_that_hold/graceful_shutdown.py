import asyncio


async def serve(guest, minutes):
    await asyncio.sleep(minutes)
    print(guest, "has been served")


async def waiter(guests, closing):
    async with asyncio.TaskGroup() as tables:
        for guest, minutes in guests:
            if closing.is_set():
                print(guest, "is sent away")
                continue
            tables.create_task(serve(guest, minutes), name=guest)
            await asyncio.sleep(1)
    print("waiter: the last guest has left")


async def main():
    closing = asyncio.Event()
    guests = [("ann", 4), ("ben", 2), ("cleo", 1), ("dora", 1)]
    evening = asyncio.create_task(waiter(guests, closing), name="waiter")
    await asyncio.sleep(1.5)
    print("main: we are closing")
    closing.set()
    await evening
    print("main: lights out")


asyncio.run(main())
