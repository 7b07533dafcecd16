import asyncio


async def route(name, minutes):
    await asyncio.sleep(minutes)
    return f"{name} answers after {minutes}"


async def main():
    racers = [
        asyncio.create_task(route("north", 3), name="north"),
        asyncio.create_task(route("south", 1), name="south"),
        asyncio.create_task(route("west", 2), name="west"),
    ]
    done, pending = await asyncio.wait(racers, return_when=asyncio.FIRST_COMPLETED)
    print("winner:", done.pop().result())
    print("still going:", sorted(task.get_name() for task in pending))
    for task in pending:
        task.cancel()
    await asyncio.wait(pending)
    print("nobody is left running")


asyncio.run(main())
