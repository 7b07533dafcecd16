import asyncio

async def main():
    asyncio.get_running_loop().add_signal_handler(2, print)

asyncio.run(main())
# expect error: NotImplementedError: Loopscope does not support signals: simulate a signal with loop.call_later()
