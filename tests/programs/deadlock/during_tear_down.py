import asyncio

async def background():
    try:
        await asyncio.sleep(100)
    finally:
        await asyncio.get_running_loop().create_future()

async def main():
    asyncio.create_task(background())
    await asyncio.sleep(1)
    print("main is done")  # expect: main is done

asyncio.run(main())
print("never")
# expect exit: 3
