import asyncio

@asyncio.coroutine  # expect refusal: asyncio-removed
def main():
    yield

asyncio.run(main())
