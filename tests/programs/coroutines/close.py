import asyncio

async def work():
    print("never runs")

async def main():
    coroutine = work()
    coroutine.close()
    try:
        await coroutine
    except RuntimeError as error:
        print(error)  # expect: cannot reuse already awaited coroutine

asyncio.run(main())
