import asyncio

background = set()


async def backup(number):
    await asyncio.sleep(number)
    print("backup", number, "is written")


def in_background(coroutine):
    task = asyncio.create_task(coroutine)
    background.add(task)
    task.add_done_callback(background.discard)


async def main():
    for number in (1, 2):
        in_background(backup(number))
    print("held:", len(background))
    await asyncio.sleep(1.5)
    print("held:", len(background))
    await asyncio.gather(*background)
    print("held:", len(background))


asyncio.run(main())
