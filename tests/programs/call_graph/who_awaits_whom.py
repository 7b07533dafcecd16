# A task knows who waits for it, and they in turn, however they wait.
import asyncio


async def leaf():
    await asyncio.sleep(0.1)


async def awaits(what):
    await what


async def gathers(what):
    await asyncio.gather(what)


async def groups(what):
    async with asyncio.TaskGroup() as group:
        group.create_task(awaits(what), name="in the group")


async def shields(what):
    await asyncio.shield(what)


async def waits(what):
    await asyncio.wait([what])


async def waits_for(what):
    await asyncio.wait_for(what, 5)


async def within_a_timeout(what):
    async with asyncio.timeout(5):
        await what


async def completes(what):
    async for each in asyncio.as_completed([what]):
        await each


def chain(graph):
    names = graph.future.get_name()
    for waiter in graph.awaited_by:
        names += " <- " + chain(waiter)
    return names


async def main():
    for how in awaits, gathers, groups, shields, waits, waits_for, within_a_timeout, completes:
        awaited = asyncio.create_task(leaf(), name="leaf")
        waiting = asyncio.create_task(how(awaited), name=how.__name__)
        outer = asyncio.create_task(awaits(waiting), name="outer")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(chain(asyncio.capture_call_graph(awaited)))
        await outer
        print(chain(asyncio.capture_call_graph(awaited)))


asyncio.run(main())
# expect: leaf <- awaits <- outer
# expect: leaf
# expect: leaf <- gathers <- outer
# expect: leaf
# expect: leaf <- in the group <- groups <- outer
# expect: leaf
# expect: leaf <- shields <- outer
# expect: leaf
# expect: leaf <- waits <- outer
# expect: leaf
# expect: leaf <- waits_for <- outer
# expect: leaf
# expect: leaf <- within_a_timeout <- outer
# expect: leaf
# expect: leaf
# expect: leaf
