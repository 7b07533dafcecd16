import asyncio

async def work(name, delay):
    print(name, "begins", asyncio.current_task().get_name())
    if delay:
        await asyncio.sleep(delay)
        print(name, "goes on", asyncio.current_task().get_name())
    return name

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    quick = asyncio.create_task(work("quick", 0), name="q")
    print("made", quick.done(), quick.result(), quick.get_coro())
    slow = asyncio.create_task(work("slow", 1), name="s")
    print("made", slow.done(), asyncio.current_task().get_name())
    print(await slow, await quick)

asyncio.run(main())
# expect: quick begins q
# expect: made True quick None
# expect: slow begins s
# expect: made False Task-1
# expect: slow goes on s
# expect: slow quick
