# What one raises while run closes it goes to the exception handler.
import asyncio


async def g():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


it = g()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(repr(context["exception"]), context["asyncgen"] is it))
    # expect: ValueError('in finally') True
    await anext(it)


asyncio.run(main())
