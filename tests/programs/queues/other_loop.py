# A queue belongs to the loop of its first wait.
import asyncio

queue = asyncio.Queue()

async def waits():
    try:
        await asyncio.wait_for(queue.get(), 1)
    except TimeoutError:
        print("timeout")  # expect: timeout

asyncio.run(waits())
try:
    asyncio.run(waits())
except RuntimeError as error:
    print(str(error).startswith("<Queue at 0x"), str(error).endswith("maxsize=0> is bound to a different event loop"))
    # expect: True True

async def does_not_wait():
    queue.put_nowait(1)
    return await queue.get()

print(asyncio.run(does_not_wait()))  # expect: 1
