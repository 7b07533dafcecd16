import asyncio

async def work():
    await asyncio.sleep(1)
    return "finished"

async def main():
    try:
        print(await asyncio.wait_for(work(), 1))
    except TimeoutError:
        print("timeout")  # expect: timeout

asyncio.run(main())
