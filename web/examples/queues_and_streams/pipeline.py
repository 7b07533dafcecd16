import asyncio


async def read(lines):
    for text in ("one", "two", "three"):
        await asyncio.sleep(1)
        await lines.put(text)
    lines.shutdown()


async def translate(lines, words):
    try:
        while True:
            text = await lines.get()
            await asyncio.sleep(1)
            await words.put(text.upper())
    except asyncio.QueueShutDown:
        words.shutdown()


async def show(words):
    try:
        while True:
            print(await words.get(), "at", asyncio.get_running_loop().time())
    except asyncio.QueueShutDown:
        print("the end")


async def main():
    lines, words = asyncio.Queue(), asyncio.Queue()
    async with asyncio.TaskGroup() as stages:
        stages.create_task(read(lines), name="read")
        stages.create_task(translate(lines, words), name="translate")
        stages.create_task(show(words), name="show")


asyncio.run(main())
