import asyncio

class Promise(asyncio.Future):
    pass
# expect error: TypeError: Loopscope does not run classes that inherit from '_asyncio.Future': keep an instance of it in an attribute instead
