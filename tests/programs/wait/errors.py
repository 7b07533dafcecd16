import asyncio

async def nothing():
    pass

async def attempt(*arguments, **keywords):
    try:
        print(await asyncio.wait(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)
        # expect: ValueError Set of Tasks/Futures is empty.
        # expect: ValueError Set of Tasks/Futures is empty.
        # expect: TypeError expect a list of futures, not Task
        # expect: TypeError expect a list of futures, not coroutine
        # expect: TypeError Passing coroutines is forbidden, use tasks explicitly.
        # expect: ValueError Invalid return_when value: SOME
        # expect: ValueError Invalid return_when value: 1
        # expect: TypeError 'int' object is not iterable
        # expect: AttributeError 'int' object has no attribute 'add_done_callback'
        # expect: TypeError cannot use 'list' as a set element (unhashable type: 'list')
        # expect: TypeError unsupported operand type(s) for +: 'float' and 'str'

async def main():
    await attempt([])
    await attempt(set())
    task = asyncio.create_task(nothing())
    await attempt(task)
    coroutine = nothing()
    await attempt(coroutine)
    await attempt([coroutine])
    coroutine.close()
    await attempt([task], return_when="SOME")
    await attempt([task], return_when=1)
    await attempt(5)
    await attempt([5])
    await attempt([[]])
    await attempt([task], timeout="1")
    try:
        asyncio.wait()
    except TypeError as error:
        print(error)  # expect: wait() missing 1 required positional argument: 'fs'
    try:
        asyncio.wait([task], 1)
    except TypeError as error:
        print(error)  # expect: wait() takes 1 positional argument but 2 were given

asyncio.run(main())
