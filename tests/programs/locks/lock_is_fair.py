import asyncio


async def worker(name, lock, delay):
    await asyncio.sleep(delay)
    print(name, "asks")
    async with lock:
        print(name, "has it")
        await asyncio.sleep(0.5)
    print(name, "is done")


async def main():
    lock = asyncio.Lock()
    print(lock.locked())
    await asyncio.gather(*(worker(name, lock, i / 10) for i, name in enumerate("abc")))
    print(lock.locked())


asyncio.run(main())
# expect: False
# expect: a asks
# expect: a has it
# expect: b asks
# expect: c asks
# expect: a is done
# expect: b has it
# expect: b is done
# expect: c has it
# expect: c is done
# expect: False
