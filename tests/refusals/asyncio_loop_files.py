import asyncio

loop = asyncio.new_event_loop()
loop.add_reader(0, print)
# expect error: NotImplementedError: Loopscope has no files, pipes and processes: let a coroutine stand for what is outside
