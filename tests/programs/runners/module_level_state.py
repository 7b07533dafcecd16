import asyncio

log = []

async def worker(name, pause):
    for n in range(2):
        await asyncio.sleep(pause)
        log.append(f"{name}{n}")

async def main():
    await asyncio.gather(worker("a", 1), worker("b", 1.5))

asyncio.run(main())
print(log)  # expect: ['a0', 'b0', 'a1', 'b1']
