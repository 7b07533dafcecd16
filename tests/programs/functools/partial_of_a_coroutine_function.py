# A partial of a coroutine function, as a callback and as a task.
import asyncio
from functools import partial


async def greet(greeting, name, *, end="!"):
    await asyncio.sleep(0.1)
    return f"{greeting}, {name}{end}"


async def main():
    hello = partial(greet, "hello", end=".")
    print(await hello("ann"))  # expect: hello, ann.
    print(await asyncio.gather(*map(hello, ["bob", "cy"])))  # expect: ['hello, bob.', 'hello, cy.']
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(print, "soon", sep="-"), "arg")
    loop.call_later(1, partial(print, "later"))
    await asyncio.sleep(2)


asyncio.run(main())
# expect: soon-arg
# expect: later
