# One that waits cannot be asked for another value.
import asyncio


async def g():
    await asyncio.sleep(1)
    yield 1


async def main():
    it = g()
    task = asyncio.create_task(anext(it))
    await asyncio.sleep(0)
    for attempt in (it.asend(None), it.athrow(ValueError()), it.aclose()):
        try:
            await attempt
        except RuntimeError as error:
            print(error)
            # expect: anext(): asynchronous generator is already running
            # expect: athrow(): asynchronous generator is already running
            # expect: aclose(): asynchronous generator is already running
    print(it.ag_running)  # expect: True
    print(await task)  # expect: 1
    print(it.ag_running)  # expect: False


async def wrapper(it):
    return await anext(it)


asyncio.run(main())
