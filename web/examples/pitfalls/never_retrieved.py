import asyncio


async def send(mail):
    await asyncio.sleep(1)
    raise ConnectionError(f"cannot send {mail}")


async def main():
    asyncio.create_task(send("the invitation"), name="mail")
    await asyncio.sleep(2)
    print("main believes that the invitation is on its way")


asyncio.run(main())
