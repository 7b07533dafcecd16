import asyncio

loop = asyncio.new_event_loop()
loop.add_reader(0, print)
# expect error: NotImplementedError: Loopscope does not support files, pipes or processes: simulate them with a coroutine
