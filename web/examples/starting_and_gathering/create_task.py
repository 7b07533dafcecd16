import asyncio


async def download(name):
    print("download begins:", name)
    await asyncio.sleep(2)
    print("download ends:", name)
    return len(name)


async def main():
    task = asyncio.create_task(download("map"), name="download")
    print("the task is made, but has not run")
    await asyncio.sleep(0.5)
    print("main did something else meanwhile")
    size = await task
    print("size:", size)


asyncio.run(main())
