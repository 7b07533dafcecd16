import asyncio

class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "awaited"

with asyncio.Runner() as runner:
    print(runner.run(Awaitable()))  # expect: awaited
    for wrong in (5, None, asyncio.sleep):
        try:
            runner.run(wrong)
        except TypeError as error:
            print(error)
            # expect: An asyncio.Future, a coroutine or an awaitable is required
            # expect: An asyncio.Future, a coroutine or an awaitable is required
            # expect: An asyncio.Future, a coroutine or an awaitable is required
try:
    asyncio.Runner(True)
except TypeError as error:
    print(error)  # expect: Runner.__init__() takes 1 positional argument but 2 were given
try:
    asyncio.Runner().run()
except TypeError as error:
    print(error)  # expect: Runner.run() missing 1 required positional argument: 'coro'
