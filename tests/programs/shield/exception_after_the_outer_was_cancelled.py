import asyncio

async def fails():
    await asyncio.sleep(2)
    raise ValueError("nobody waits")

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"]), sorted(context)))
    # expect: ValueError exception in shielded future ValueError('nobody waits') ['exception', 'future', 'message']
    inner = asyncio.create_task(fails())
    for _ in range(2):
        outer = asyncio.shield(inner)
        await asyncio.sleep(0)
        outer.cancel()
    await asyncio.sleep(3)

asyncio.run(main())
