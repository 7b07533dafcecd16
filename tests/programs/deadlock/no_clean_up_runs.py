import asyncio

async def main():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("never")

try:
    print("start")  # expect: start
    asyncio.run(main())
finally:
    print("never either")
# expect exit: 3
