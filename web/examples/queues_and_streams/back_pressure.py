import asyncio


async def camera(frames):
    for number in range(1, 5):
        print("camera: frame", number)
        await frames.put(number)
    print("camera: all handed over")


async def encoder(frames):
    for _ in range(4):
        number = await frames.get()
        await asyncio.sleep(1)
        print("encoder: done with", number)


async def main():
    frames = asyncio.Queue(maxsize=1)
    async with asyncio.TaskGroup() as studio:
        studio.create_task(camera(frames), name="camera")
        studio.create_task(encoder(frames), name="encoder")


asyncio.run(main())
