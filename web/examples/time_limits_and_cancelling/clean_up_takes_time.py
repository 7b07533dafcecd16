import asyncio


async def upload():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("upload: asked to stop, saves what it has")
        await asyncio.sleep(2)
        print("upload: saved")
        raise


async def main():
    task = asyncio.create_task(upload(), name="upload")
    try:
        await asyncio.wait_for(task, timeout=1)
    except TimeoutError:
        now = asyncio.get_running_loop().time()
        print(f"a limit of 1 second ended after {now:g}")


asyncio.run(main())
