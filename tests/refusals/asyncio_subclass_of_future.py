import asyncio

class Promise(asyncio.Future):
    def done(self):
        return True

async def main():
    Promise()

asyncio.run(main())
# expect error: NotImplementedError: Loopscope's asyncio does not call a method 'done' of one's own: let the class 'Promise' give it another name
