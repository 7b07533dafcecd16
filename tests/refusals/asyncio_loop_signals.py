import asyncio

async def main():
    asyncio.get_running_loop().add_signal_handler(2, print)

asyncio.run(main())
# expect error: NotImplementedError: Loopscope has no signals: let loop.call_later() do what the signal would
