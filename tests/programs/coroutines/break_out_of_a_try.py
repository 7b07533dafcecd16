import asyncio

async def main():
    for n in range(3):
        try:
            await asyncio.sleep(1)
            if n == 1:
                break
            continue
        finally:
            await asyncio.sleep(0.5)
            print("cleaned", n, asyncio.get_running_loop().time())
            # expect: cleaned 0 1.5
            # expect: cleaned 1 3.0

asyncio.run(main())
