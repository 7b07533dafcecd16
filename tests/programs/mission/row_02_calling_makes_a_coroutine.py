import asyncio

async def greet(name):
    print("hello", name)

async def main():
    greet("nobody")
    coroutine = greet("ann")
    print("nothing has run yet")
    await coroutine

asyncio.run(main())
# expect: nothing has run yet
# expect: hello ann
# expect stderr: RuntimeWarning: coroutine 'greet' was never awaited
