import asyncio

async def work(seconds):
    await asyncio.sleep(seconds)

async def main():
    asyncio.ensure_future(asyncio.gather(work(1), work(2)))
    await asyncio.sleep(0)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end of the program")  # expect: end of the program
