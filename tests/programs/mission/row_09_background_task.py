import asyncio

async def download(fails):
    await asyncio.sleep(2)
    if fails:
        raise OSError("disk full")
    return "file"

async def main():
    good = asyncio.create_task(download(False), name="good")
    bad = asyncio.create_task(download(True), name="bad")
    print("meanwhile")  # expect: meanwhile
    await asyncio.sleep(1)
    print("result:", await good)  # expect: result: file
    try:
        await bad
    except OSError as error:
        print("raised here:", error)  # expect: raised here: disk full

asyncio.run(main())
