# What is registered runs at the end, the last one first, after an uncaught exception too.
import asyncio
import atexit


@atexit.register
def first():
    print("first registered")


def never():
    print("never")


async def say_goodbye():
    await asyncio.sleep(1)
    print("goodbye")


atexit.register(print, "with", "arguments", sep="-")
atexit.register(never)
atexit.register(lambda: asyncio.run(say_goodbye()))
atexit.unregister(never)
try:
    atexit.register(5)
except TypeError as error:
    print(error)
print("end of the module")
raise KeyError("uncaught")
# expect: the first argument must be callable
# expect: end of the module
# expect: goodbye
# expect: with-arguments
# expect: first registered
# expect error: KeyError: 'uncaught'
