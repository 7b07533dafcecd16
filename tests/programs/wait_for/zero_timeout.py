import asyncio

async def work():
    print("started")
    await asyncio.sleep(1)

async def quick():
    return "quick"

async def main():
    for coroutine in (work(), quick()):
        try:
            print(await asyncio.wait_for(coroutine, 0))
        except TimeoutError:
            print("timeout", asyncio.get_running_loop().time())
            # expect: timeout 0.0
            # expect: timeout 0.0

asyncio.run(main())
