# A loop that breaks off drops the generator: the loop closes it in a task.
import asyncio


async def g():
    try:
        for i in range(5):
            yield i
    finally:
        print("finally")


async def main():
    async for i in g():
        print(i)
        if i == 1:
            break
    print("after the loop")
    await asyncio.sleep(0)
    print("one pass later")
    await asyncio.sleep(0)
    print("two passes later")


asyncio.run(main())
# expect: 0
# expect: 1
# expect: after the loop
# expect: one pass later
# expect: finally
# expect: two passes later
