import asyncio

async def work(name):
    print(name, "begins")
    await asyncio.sleep(0)
    print(name, "ends")

async def main():
    loop = asyncio.get_running_loop()
    first = loop.create_task(work("first"), eager_start=True, name="first")
    second = asyncio.create_task(work("second"), eager_start=False, name="second")
    third = asyncio.Task(work("third"), loop=loop, eager_start=True, name="third")
    print("all made")
    await asyncio.gather(first, second, third)

asyncio.run(main())
# expect: first begins
# expect: third begins
# expect: all made
# expect: first ends
# expect: second begins
# expect: third ends
# expect: second ends
