import asyncio

async def work():
    return 1

async def main():
    coroutine = work()
    print(await coroutine)  # expect: 1
    try:
        await coroutine
    except RuntimeError as error:
        print(error)  # expect: cannot reuse already awaited coroutine

asyncio.run(main())
