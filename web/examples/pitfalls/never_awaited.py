import asyncio


async def save(text):
    await asyncio.sleep(1)
    print("saved", text)


async def main():
    save("the letter")
    await asyncio.sleep(0.5)
    await save("the postcard")
    print("only the postcard was saved")


asyncio.run(main())
