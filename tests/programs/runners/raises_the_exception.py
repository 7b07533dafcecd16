import asyncio

async def main():
    raise ValueError("from main")

try:
    asyncio.run(main())
except ValueError as error:
    print("caught", error)  # expect: caught from main
