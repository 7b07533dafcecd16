import asyncio, time

async def heartbeat():
    for beat in range(4):
        print("beat", beat, "at", time.monotonic())
        # expect: beat 0 at 0.0
        # expect: beat 1 at 0.5
        # expect: beat 2 at 2.75
        # expect: beat 3 at 3.25
        await asyncio.sleep(0.5)

async def report():
    await asyncio.sleep(0.75)
    time.sleep(2)

async def main():
    await asyncio.gather(heartbeat(), report())

asyncio.run(main())
