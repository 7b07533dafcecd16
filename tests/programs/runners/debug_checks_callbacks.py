import asyncio

async def work():
    pass

async def main():
    loop = asyncio.get_running_loop()
    coroutine = work()
    for callback in (work, coroutine, 5):
        for schedule in (loop.call_soon, lambda callback: loop.call_later(1, callback)):
            try:
                schedule(callback)
            except TypeError as error:
                print(str(error).split(" object at")[0])
                # expect: coroutines cannot be used with call_soon()
                # expect: coroutines cannot be used with call_at()
                # expect: coroutines cannot be used with call_soon()
                # expect: coroutines cannot be used with call_at()
                # expect: a callable object was expected by call_soon(), got 5
                # expect: a callable object was expected by call_at(), got 5
    coroutine.close()

asyncio.run(main(), debug=True)
