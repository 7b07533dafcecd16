# A class cannot have the instances of every built-in type; only running tells which the base is.
import asyncio

class MyFuture(asyncio.Future):
    pass
# expect error: TypeError: Loopscope does not run classes that inherit from '_asyncio.Future': keep an instance of it in an attribute instead
