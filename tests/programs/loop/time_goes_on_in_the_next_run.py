import asyncio, time

async def main():
    await asyncio.sleep(1)
    print(asyncio.get_running_loop().time())
    # expect: 1.0
    # expect: 2.5

asyncio.run(main())
time.sleep(0.5)
asyncio.run(main())
print(time.monotonic())  # expect: 2.5
