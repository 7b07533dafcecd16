import asyncio


async def ask(server, seconds):
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(seconds)
            print(server, "answered")
    except TimeoutError:
        print(server, "took too long")


async def main():
    try:
        async with asyncio.timeout(5):
            await ask("first", 1)
            await ask("second", 9)
            await ask("third", 1)
            await ask("fourth", 9)
    except TimeoutError:
        print("the whole talk took too long")


asyncio.run(main())
