# asyncio.wait that timed out stays noted with what is still pending; gather and shield forget with the awaited.
import asyncio


def waiters(future):
    return [each.future.get_name() for each in asyncio.capture_call_graph(future).awaited_by]


async def main():
    future = asyncio.get_running_loop().create_future()
    await asyncio.wait([future], timeout=1)
    print(waiters(future))  # expect: ['Task-1']
    other = asyncio.get_running_loop().create_future()
    shielded = asyncio.shield(other)
    shielded.cancel()
    await asyncio.sleep(0)
    print(waiters(other))  # expect: ['Task-1']
    gathered = asyncio.gather(future, other)
    future.set_result(None)
    await asyncio.sleep(0)
    print(waiters(future), waiters(other))  # expect: [] ['Task-1']
    other.set_result(None)
    print(await gathered, waiters(other))  # expect: [None, None] []


asyncio.run(main())
