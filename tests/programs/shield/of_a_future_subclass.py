import asyncio

class Promise(asyncio.Future):
    pass

async def main():
    promise = Promise()
    waiting = asyncio.create_task(asyncio.wait_for(asyncio.shield(promise), 1))
    try:
        await waiting
    except TimeoutError:
        print("gave up", promise)
        # expect: gave up <Promise pending cb=[shield.<locals>._clear_awaited_by_callback() at /lib/python314.zip/asyncio/tasks.py:975, _log_on_exception() at /lib/python314.zip/asyncio/tasks.py:911]>
    promise.set_result("late")
    print(await promise)  # expect: late

asyncio.run(main())
