import asyncio


async def baker(counter):
    for number in range(1, 5):
        await asyncio.sleep(1)
        print("baker: loaf", number)
        await counter.put(number)
    await counter.put(None)


async def seller(counter):
    while (loaf := await counter.get()) is not None:
        print("seller: sells loaf", loaf)
        await asyncio.sleep(0.5)
    print("seller: sold out")


async def main():
    counter = asyncio.Queue()
    await asyncio.gather(baker(counter), seller(counter))


asyncio.run(main())
