import asyncio


async def fetch(name):
    print("asking for", name)
    await asyncio.sleep(1)
    print("got", name)
    return name.upper()


async def main():
    pages = await asyncio.gather(
        fetch("home"),
        fetch("news"),
        fetch("about"),
    )
    print(pages)


asyncio.run(main())
