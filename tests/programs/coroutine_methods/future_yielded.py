# By hand one sees the future that the coroutine waits for.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()

    async def wait():
        try:
            return await future
        finally:
            print("finally")

    coro = wait()
    print(coro.send(None) is future)
    future.set_result("ready")
    try:
        coro.send(None)
    except StopIteration as stop:
        print(stop.value)

    other = wait()
    future = asyncio.get_running_loop().create_future()
    other.send(None)
    other.close()
    print("closed")


asyncio.run(main())
# expect: True
# expect: finally
# expect: ready
# expect: finally
# expect: closed
