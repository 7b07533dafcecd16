# run closes all that are open, each in a task of its own.
import asyncio


async def g(name):
    try:
        yield name
    finally:
        await asyncio.sleep(0.1)
        print("closed", name)


generators = [g("a"), g("b"), g("c")]


async def main():
    for it in generators:
        print(await anext(it))


asyncio.run(main())
# expect: a
# expect: b
# expect: c
# expect: closed a
# expect: closed b
# expect: closed c
