import asyncio

async def main():
    await asyncio.get_running_loop().create_connection(None, "localhost", 80)

asyncio.run(main())
# expect error: NotImplementedError: Loopscope does not support network access: simulate the peer with coroutines, an asyncio.Queue and asyncio.sleep()
