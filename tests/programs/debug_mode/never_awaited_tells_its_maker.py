# In debug mode the warning about a coroutine that nobody awaits names the lines that led to its making.
import asyncio


async def fetch():
    pass


def ask():
    return fetch()


async def ask_twice():
    asked = ask()
    await asyncio.sleep(1)
    del asked


async def main():
    await ask_twice()


asyncio.run(main(), debug=True)
# expect stderr: RuntimeWarning: coroutine 'fetch' was never awaited
# expect stderr: Coroutine created at (most recent call last)
