import asyncio

# A callback that is no function at all is found at once in debug mode only.
async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())  # expect: False
    loop.set_debug(True)
    for what in (5, main):
        try:
            loop.call_soon(what)
        except TypeError as error:
            print(str(error).split(", got")[0])
            # expect: a callable object was expected by call_soon()
            # expect: coroutines cannot be used with call_soon()
    loop.set_debug(False)

asyncio.run(main())
