import asyncio

# Whoever cancels a future calls its own cancel(), with the message when there may be one.
class Promise(asyncio.Future):
    def cancel(self, *args, **keywords):
        print("cancel", args, keywords)
        return super().cancel(*args, **keywords)

async def wait_for_it(future):
    await future

async def main():
    task = asyncio.create_task(wait_for_it(Promise()))
    await asyncio.sleep(0)
    task.cancel("message")
    print(await asyncio.gather(task, return_exceptions=True))
    gathered = asyncio.gather(Promise(), Promise())
    gathered.cancel("all")
    print(await asyncio.gather(gathered, return_exceptions=True))
    for awaitable in (asyncio.wait_for(Promise(), 1), wait_for_it(Promise())):
        try:
            async with asyncio.timeout(2):
                await awaitable
        except TimeoutError as error:
            print(repr(error))

asyncio.run(main())
# expect: cancel ('message',) {}
# expect: [CancelledError('')]
# expect: cancel () {'msg': 'all'}
# expect: cancel () {'msg': 'all'}
# expect: [CancelledError('all')]
# expect: cancel (None,) {}
# expect: TimeoutError()
# expect: cancel (None,) {}
# expect: TimeoutError()
