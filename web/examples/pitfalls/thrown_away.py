import asyncio


async def backup():
    print("backup: begins")
    try:
        await asyncio.sleep(60)
        print("backup: written")
    finally:
        print("backup: thrown away unfinished")


async def main():
    asyncio.create_task(backup(), name="backup")
    await asyncio.sleep(1)
    print("main: has what it wanted")


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("the loop is closed, and nobody waited for the backup")
