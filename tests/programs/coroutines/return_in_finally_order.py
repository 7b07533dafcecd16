import asyncio

async def work():
    try:
        await asyncio.sleep(1)
        return "result"
    finally:
        await asyncio.sleep(1)
        print("finished at", asyncio.get_running_loop().time())  # expect: finished at 2.0

async def main():
    print(await work())  # expect: result

asyncio.run(main())
