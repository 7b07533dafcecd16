import asyncio

class Loop:
    def time(self):
        return 0

asyncio.Future(loop=Loop())
# expect error: NotImplementedError: Loopscope's asyncio works with its own event loops only: leave the argument 'loop' out
