import asyncio

async def work(number):
    await asyncio.sleep(number)
    return number

async def main():
    done, pending = await asyncio.wait(asyncio.create_task(work(number)) for number in (2, 0, 1))
    print([task.result() for task in done])  # expect: [2, 0, 1]
    done, _ = await asyncio.wait({asyncio.create_task(work(1)): "in a dict"})
    print(len(done))  # expect: 1

asyncio.run(main())
