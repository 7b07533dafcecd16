import asyncio

async def flaky(attempt):
    await asyncio.sleep(1)
    if attempt < 2:
        raise ConnectionError(f"attempt {attempt}")
    return "connected"

async def main():
    for attempt in range(5):
        try:
            print(await flaky(attempt))
            break
        except ConnectionError as error:
            print("failed:", error)
            await asyncio.sleep(2 ** attempt)
    else:
        print("gave up")
    print(asyncio.get_running_loop().time())

asyncio.run(main())
# expect: failed: attempt 0
# expect: failed: attempt 1
# expect: connected
# expect: 6.0
