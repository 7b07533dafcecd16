import asyncio

async def work(name, delay):
    await asyncio.sleep(delay)
    print(name, "finished")

async def fail():
    await asyncio.sleep(1)
    raise ValueError("failed")

async def main():
    try:
        await asyncio.gather(work("a", 2), fail(), work("b", 3))
    except ValueError as error:
        print("caught", error, asyncio.get_running_loop().time())
    await asyncio.sleep(3)

asyncio.run(main())
# expect: caught failed 1.0
# expect: a finished
# expect: b finished
