import asyncio

async def coroutine(): pass
async def asynchronous_generator(): yield
def plain(): pass
def generator(): yield
class C:
    async def method(self): pass
    @staticmethod
    async def static(): pass
    @classmethod
    async def of_class(cls): pass

for thing in (coroutine, asynchronous_generator, plain, generator, C.method, C().method, C.static, C().of_class,
              asyncio.sleep, asyncio.gather, print, None, lambda: None, C):
    print(asyncio.iscoroutinefunction(thing))
    # expect: True
    # expect: False
    # expect: False
    # expect: False
    # expect: True
    # expect: True
    # expect: True
    # expect: True
    # expect: True
    # expect: False
    # expect: False
    # expect: False
    # expect: False
    # expect: False
# expect stderr: DeprecationWarning: 'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead
