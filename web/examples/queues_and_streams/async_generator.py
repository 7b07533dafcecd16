import asyncio


async def trains():
    for line in ("red", "blue", "green"):
        await asyncio.sleep(1)
        print("a train is coming")
        yield line


async def main():
    async for line in trains():
        print("main boards the", line, "line")
    late = [line.upper() async for line in trains() if line != "blue"]
    print("second tour:", late)


asyncio.run(main())
