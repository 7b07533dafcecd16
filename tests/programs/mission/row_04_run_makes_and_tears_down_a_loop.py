import asyncio

async def radio():
    try:
        while True:
            await asyncio.sleep(1)
    finally:
        print("radio switched off")

async def main():
    asyncio.create_task(radio())
    await asyncio.sleep(2.5)
    nested = radio()
    try:
        asyncio.run(nested)
    except RuntimeError as error:
        print(error)
    nested.close()
    return "evening over"

print(asyncio.run(main()))
# expect: asyncio.run() cannot be called from a running event loop
# expect: radio switched off
# expect: evening over
