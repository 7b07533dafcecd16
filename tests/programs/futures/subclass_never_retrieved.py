import asyncio

class Promise(asyncio.Future):
    pass

async def main():
    Promise().set_exception(ValueError("lost"))

asyncio.run(main())
# expect stderr: Promise exception was never retrieved
# expect stderr: future: <Promise finished exception=ValueError('lost')>
# expect stderr: ValueError: lost
