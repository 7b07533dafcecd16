import asyncio

async def work():
    print("work in", asyncio.current_task().get_name())

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: asyncio.create_task(work()))
    print("main")
    await asyncio.sleep(0)
    print("main again")
    await asyncio.sleep(0)

asyncio.run(main())
# expect: main
# expect: main again
# expect: work in Task-2
