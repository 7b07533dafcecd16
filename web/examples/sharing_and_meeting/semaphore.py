import asyncio


async def swim(name, lanes):
    async with lanes:
        print(name, "dives in")
        await asyncio.sleep(2)
    print(name, "gets out")


async def main():
    lanes = asyncio.Semaphore(2)
    swimmers = ["ann", "ben", "cleo", "dora", "eli"]
    await asyncio.gather(*(swim(name, lanes) for name in swimmers))
    print(f"five swimmers, two lanes: {asyncio.get_running_loop().time():g} s")


asyncio.run(main())
