import asyncio, time

async def main():
    queue = asyncio.Queue()
    try:
        await asyncio.wait_for(queue.get(), timeout=2)
    except TimeoutError:
        print("nothing after", time.monotonic())  # expect: nothing after 2.0
    print(queue)  # expect: <Queue maxsize=0>
    asyncio.get_running_loop().call_later(1, queue.put_nowait, "late")
    print(await asyncio.wait_for(queue.get(), timeout=2), time.monotonic())  # expect: late 3.0

asyncio.run(main())
