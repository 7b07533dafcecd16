import asyncio

async def background():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        raise ValueError("broken cleanup")

async def main():
    asyncio.create_task(background())
    await asyncio.sleep(1)
    print("main is done")  # expect: main is done

asyncio.run(main())
# expect stderr: unhandled exception during asyncio.run() shutdown
# expect stderr: leftover_raises_while_cancelled.py:3> exception=ValueError('broken cleanup')>
# expect stderr: asyncio.exceptions.CancelledError
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr: ValueError: broken cleanup
