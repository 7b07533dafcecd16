import asyncio

async def main():
    for delay in (0.5, 1.5, 0.9, 1.1):
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(delay)
                print(delay, "in time")
        except TimeoutError:
            print(delay, "too slow")
    print(f"{asyncio.get_running_loop().time():.2f}")

asyncio.run(main())
# expect: 0.5 in time
# expect: 1.5 too slow
# expect: 0.9 in time
# expect: 1.1 too slow
# expect: 3.40
