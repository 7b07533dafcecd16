# What asend() gives and nobody awaits is warned about.
import asyncio


async def g():
    yield 1


async def main():
    it = g()
    it.asend(None)
    it.aclose()
    print("end")  # expect: end


asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine method 'asend' of 'g' was never awaited
# expect stderr: RuntimeWarning: coroutine method 'aclose' of 'g' was never awaited
