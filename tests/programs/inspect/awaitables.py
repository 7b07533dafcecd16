import asyncio
import inspect


class Ready:
    def __await__(self):
        yield from ()
        return "ready"


async def work():
    return "worked"


async def call(function):
    result = function()
    return await result if inspect.isawaitable(result) else result


async def main():
    task = asyncio.create_task(work())
    print(inspect.isawaitable(task), inspect.isawaitable(Ready()), inspect.isawaitable(work), inspect.iscoroutine(task))
    # expect: True True False False
    coroutine = work()
    print(inspect.iscoroutine(coroutine), inspect.isawaitable(coroutine), await coroutine, await task)
    # expect: True True worked worked
    print(await call(work), await call(Ready), await call(lambda: "plain"))  # expect: worked ready plain

    async def ticks():
        yield 1

    print(inspect.isasyncgen(ticks()), inspect.isgenerator(n for n in ()), inspect.isgenerator([]))
    # expect: True True False


asyncio.run(main())
