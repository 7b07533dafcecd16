import asyncio

async def upload(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "uploaded")

async def broken():
    await asyncio.sleep(1)
    raise ConnectionError("line cut")

async def main():
    try:
        await asyncio.gather(upload("photo", 2), broken(), upload("film", 3))
    except ConnectionError as error:
        print("failed:", error)
    await asyncio.sleep(5)
    print("the others went on")

asyncio.run(main())
# expect: failed: line cut
# expect: photo uploaded
# expect: film uploaded
# expect: the others went on
