import asyncio

async def fail():
    await asyncio.sleep(1)
    raise ValueError("deep")

async def between():
    try:
        await fail()
    finally:
        print("between cleans up")  # expect: between cleans up

async def main():
    try:
        await between()
    except ValueError as error:
        print("caught", error)  # expect: caught deep

asyncio.run(main())
