import asyncio

def leave():
    print("leaving")  # expect: leaving
    raise SystemExit(4)

async def main():
    asyncio.get_running_loop().call_later(1, leave)
    try:
        await asyncio.sleep(5)
        print("never")
    finally:
        print("main is cancelled")  # expect: main is cancelled

asyncio.run(main())
# expect exit: 4
