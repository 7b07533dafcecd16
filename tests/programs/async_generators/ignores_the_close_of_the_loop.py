# A dropped generator that yields on GeneratorExit fails the task that closes it; then it goes, without a second GeneratorExit.
import asyncio


async def numbers():
    for number in range(3):
        try:
            yield number
        except GeneratorExit:
            print("no", number)


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(repr(context["exception"])))
    async for number in numbers():
        print(number)
        break
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("after")


asyncio.run(main())
# expect: 0
# expect: no 0
# expect: RuntimeError('async generator ignored GeneratorExit')
# expect: after
