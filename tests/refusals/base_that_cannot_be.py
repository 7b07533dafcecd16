# A class cannot have the instances of every built-in type; only running tells which the base is.
import asyncio

class MyLoop(asyncio.AbstractEventLoop):
    pass
# expect error: TypeError: Loopscope does not support classes that inherit from 'AbstractEventLoop': store an instance of it in an attribute instead
