import asyncio

async def work():
    await asyncio.sleep(1)
    print("work done")

async def returns():
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
        return "returned"

async def main():
    print(await returns())
    for number in range(3):
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            break
    print(number)

asyncio.run(main())
# expect: work done
# expect: returned
# expect: work done
# expect: 0
