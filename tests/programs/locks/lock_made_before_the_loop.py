import asyncio

lock = asyncio.Lock()


async def use(name):
    async with lock:
        await asyncio.sleep(0.1)
        print(name)
        # expect: x
        # expect: y


async def main():
    await asyncio.gather(use("x"), use("y"))


asyncio.run(main())
try:
    asyncio.run(main())
except RuntimeError as error:
    print(str(error).endswith("is bound to a different event loop"), str(error)[:26])
    # expect: True <asyncio.locks.Lock object
