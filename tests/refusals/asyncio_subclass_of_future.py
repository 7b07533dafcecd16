import asyncio

class Promise(asyncio.Future):
    def done(self):
        return True

async def main():
    Promise()

asyncio.run(main())
# expect error: NotImplementedError: Loopscope's asyncio does not call an overridden method 'done': rename it in the class 'Promise'
