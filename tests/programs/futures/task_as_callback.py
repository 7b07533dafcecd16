import asyncio


async def nothing():
    pass


async def main():
    first = asyncio.create_task(nothing(), name="first")
    await first
    second = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(type(context["exception"]).__name__, context["exception"])
    )
    second.add_done_callback(first)
    print(second.remove_done_callback(first), second.remove_done_callback(first))
    second.add_done_callback(first)
    second.set_result(1)
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(first)
    await asyncio.sleep(0)


asyncio.run(main())
# expect: 1 0
# expect: TypeError '_asyncio.Task' object is not callable
# expect: TypeError '_asyncio.Task' object is not callable
