import asyncio

async def fails(number):
    raise ValueError(number)

async def main():
    done, pending = await asyncio.wait([asyncio.create_task(fails(number)) for number in range(3)])
    for task in done:
        try:
            await task
        except ValueError as error:
            print("raised", error)
            # expect: raised 0
            # expect: raised 1
            # expect: raised 2

asyncio.run(main())
