# asyncio.run closes the generators that are still open.
import asyncio


async def g():
    try:
        yield 1
    finally:
        await asyncio.sleep(0.25)
        print("closed by run")


it = g()


async def main():
    print(await anext(it))
    print("main ends")


asyncio.run(main())
print("after run")
# expect: 1
# expect: main ends
# expect: closed by run
# expect: after run
