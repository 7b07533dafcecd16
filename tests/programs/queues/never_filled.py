# Nobody will ever put anything in.
import asyncio

async def main():
    await asyncio.Queue().get()

asyncio.run(main())
# expect exit: 3
