# Context managers as decorators, by class.
import asyncio
from contextlib import AsyncContextDecorator, ContextDecorator


class traced(ContextDecorator):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("in", self.name)
        return self

    def __exit__(self, *details):
        print("out", self.name, details[0])


class atraced(AsyncContextDecorator):
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("async in")

    async def __aexit__(self, *details):
        print("async out")


@traced("function")
def function(a):
    return a


@atraced()
async def coroutine(a):
    return a


print(function(1), function.__name__)
with traced("block"):
    pass
print(asyncio.run(coroutine(2)), coroutine.__name__)
# expect: in function
# expect: out function None
# expect: 1 function
# expect: in block
# expect: out block None
# expect: async in
# expect: async out
# expect: 2 coroutine
