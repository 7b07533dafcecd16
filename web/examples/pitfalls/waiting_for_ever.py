import asyncio


async def ferry(arrived):
    await asyncio.sleep(1)
    print("the ferry is there, and nobody rings the bell")


async def passenger(name, arrived):
    print(name, "waits for the bell")
    await arrived.wait()
    print(name, "goes aboard")


async def main():
    arrived = asyncio.Event()
    await asyncio.gather(ferry(arrived), passenger("ann", arrived), passenger("ben", arrived))


asyncio.run(main())
