import asyncio
import inspect


async def coroutine():
    pass


def plain():
    pass


def generator():
    yield


async def async_generator():
    yield


class Worker:
    async def work(self):
        pass

    @staticmethod
    async def helper():
        pass

    @classmethod
    async def make(cls):
        pass

    async def __call__(self):
        pass


for thing in coroutine, plain, generator, async_generator, Worker.work, Worker().work, Worker.helper, Worker.make, Worker(), len:
    print(
    # expect: True False False True False True False
    # expect: False False False True False True False
    # expect: False True False True False True False
    # expect: False False True True False True False
    # expect: True False False True False True False
    # expect: True False False False True True False
    # expect: True False False True False True False
    # expect: True False False False True True False
    # expect: False False False False False False False
    # expect: False False False False False True True
        inspect.iscoroutinefunction(thing), inspect.isgeneratorfunction(thing), inspect.isasyncgenfunction(thing),
        inspect.isfunction(thing), inspect.ismethod(thing), inspect.isroutine(thing), inspect.isbuiltin(thing),
    )  # fmt: skip
print(inspect.iscoroutinefunction(asyncio.sleep), inspect.isfunction(asyncio.sleep), inspect.isclass(Worker))
# expect: True True True
