# A generator that a plain function runs is where the stack of the running task ends.
import asyncio


def names():
    return [entry.frame.f_code.co_name for entry in asyncio.capture_call_graph().call_stack]


def generator():
    yield names()


def plain():
    return next(generator())


async def main():
    print(plain())  # expect: ['names', 'generator']
    print(next(generator()))  # expect: ['names', 'generator', 'main']


asyncio.run(main())
