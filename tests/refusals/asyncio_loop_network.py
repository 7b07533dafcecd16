import asyncio

async def main():
    await asyncio.get_running_loop().create_connection(None, "localhost", 80)

asyncio.run(main())
# expect error: NotImplementedError: Loopscope has no network: let coroutines stand for the other side, with an asyncio.Queue and asyncio.sleep()
