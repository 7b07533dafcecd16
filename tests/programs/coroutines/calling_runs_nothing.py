import asyncio

async def work():
    print("working")
    return 5

async def main():
    coroutine = work()
    print("made")
    print(await coroutine)

asyncio.run(main())
# expect: made
# expect: working
# expect: 5
