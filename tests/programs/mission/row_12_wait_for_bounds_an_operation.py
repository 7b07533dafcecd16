import asyncio

async def slow_server(seconds):
    await asyncio.sleep(seconds)
    return f"answer after {seconds}"

async def main():
    for seconds in (1, 60):
        try:
            print(await asyncio.wait_for(slow_server(seconds), timeout=2))  # expect: answer after 1
        except TimeoutError:
            print("gave up at", asyncio.get_running_loop().time())  # expect: gave up at 3.0

asyncio.run(main())
