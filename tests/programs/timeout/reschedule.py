import asyncio

# The deadline can be moved while the block runs, and taken away.
async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(1) as limit:
        print(type(limit) is asyncio.Timeout, limit.when(), limit.expired())  # expect: True 1.0 False
        limit.reschedule(loop.time() + 3)
        await asyncio.sleep(2)
        limit.reschedule(None)
        print(limit.when(), limit)  # expect: None <Timeout [active] when=None>
        await asyncio.sleep(2)
    print(limit, limit.expired())  # expect: <Timeout [finished]> False
    try:
        limit.reschedule(9)
    except RuntimeError as error:
        print(error)  # expect: Cannot change state of finished Timeout
    try:
        asyncio.timeout(1).reschedule(2)
    except RuntimeError as error:
        print(error)  # expect: Timeout has not been entered

asyncio.run(main())
