import asyncio

replies = iter([OSError("busy"), OSError("busy"), "a table for two"])


async def call_restaurant():
    await asyncio.sleep(0.5)
    reply = next(replies)
    if isinstance(reply, Exception):
        raise reply
    return reply


async def with_retries(attempts, pause):
    for attempt in range(1, attempts + 1):
        try:
            return await call_restaurant()
        except OSError as error:
            if attempt == attempts:
                raise
            print(f"attempt {attempt} failed ({error}), next in {pause} s")
            await asyncio.sleep(pause)
            pause *= 2


async def main():
    print("got", await with_retries(4, 1))


asyncio.run(main())
