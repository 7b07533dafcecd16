import asyncio

async def main():
    print("never")

main()
# expect stderr: RuntimeWarning: coroutine 'main' was never awaited
