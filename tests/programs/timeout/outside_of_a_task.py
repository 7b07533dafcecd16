# A timeout cancels the task that it is used in: there must be one.
import asyncio


def callback(done):
    try:
        asyncio.timeout(1).__aenter__().send(None)
    except RuntimeError as error:
        print(error)  # expect: Timeout should be used inside a task
    done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_soon(callback, done)
    await done


asyncio.run(main())
