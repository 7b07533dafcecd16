import asyncio


async def hiker(name, hours, hut):
    await asyncio.sleep(hours)
    print(name, "is at the hut")
    place = await hut.wait()
    if place == 0:
        print("together they go on")
    await asyncio.sleep(hours)
    print(name, "is on the summit")


async def main():
    hut = asyncio.Barrier(3)
    await asyncio.gather(hiker("ann", 1, hut), hiker("ben", 3, hut), hiker("cleo", 2, hut))


asyncio.run(main())
