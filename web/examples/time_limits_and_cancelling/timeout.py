import asyncio


async def answer():
    try:
        await asyncio.sleep(60)
        return 42
    except asyncio.CancelledError:
        print("answer: cancelled while asleep")
        raise


async def main():
    try:
        print(await asyncio.wait_for(answer(), timeout=2))
    except TimeoutError:
        print("main: no answer within 2 seconds")


asyncio.run(main())
