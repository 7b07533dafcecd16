import asyncio


async def polite(name):
    for turn in range(3):
        print(name, "takes turn", turn)
        await asyncio.sleep(0)


async def greedy():
    for turn in range(3):
        print("greedy takes turn", turn)


async def main():
    await asyncio.gather(polite("ann"), greedy(), polite("ben"))


asyncio.run(main())
