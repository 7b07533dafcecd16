import asyncio

async def waiter(name, dishes):
    for dish in range(dishes):
        print(f"{name} takes order {dish}")
        await asyncio.sleep(1)
        print(f"{name} serves dish {dish}")

async def main():
    await asyncio.gather(waiter("table 1", 2), waiter("table 2", 1))

asyncio.run(main())
# expect: table 1 takes order 0
# expect: table 2 takes order 0
# expect: table 1 serves dish 0
# expect: table 1 takes order 1
# expect: table 2 serves dish 0
# expect: table 1 serves dish 1
