import asyncio

class Loop:
    def time(self):
        return 0

asyncio.Future(loop=Loop())
# expect error: NotImplementedError: Loopscope's asyncio supports only its own event loops: omit the argument 'loop'
