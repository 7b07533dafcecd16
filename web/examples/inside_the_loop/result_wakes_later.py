import asyncio


async def guest(letter):
    print("guest: waits for the letter")
    text = await letter
    print("guest: reads", text)


async def main():
    letter = asyncio.get_running_loop().create_future()
    waiting = asyncio.create_task(guest(letter), name="guest")
    await asyncio.sleep(1)
    print("main: writes the letter")
    letter.set_result("come at eight")
    print("main: the letter is there:", letter.done())
    await asyncio.sleep(0)
    print("main: had to let go for it to be read")
    await waiting


asyncio.run(main())
