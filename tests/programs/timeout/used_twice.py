import asyncio

async def main():
    limit = asyncio.timeout(1)
    async with limit:
        print("first")  # expect: first
    try:
        async with limit:
            print("never")
    except RuntimeError as error:
        print(error)  # expect: Timeout has already been entered

asyncio.run(main())
