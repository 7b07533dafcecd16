# gather outside of a coroutine takes the loop that was set.
import asyncio


async def echo(word):
    await asyncio.sleep(1)
    return word


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(asyncio.gather(echo("a"), echo("b"))))  # expect: ['a', 'b']
loop.close()
