import asyncio

async def main():
    loop = asyncio.get_running_loop()
    pending, done, failed, cancelled = [loop.create_future() for _ in range(4)]
    done.set_result("value")
    failed.set_exception(KeyError("k"))
    cancelled.cancel()
    for future in (pending, done, failed, cancelled):
        print(future)
        # expect: <Future pending>
        # expect: <Future finished result='value'>
        # expect: <Future finished exception=KeyError('k')>
        # expect: <Future cancelled>
    failed.exception()

asyncio.run(main())
