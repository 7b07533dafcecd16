# A constructor that runs a loop.
import asyncio

class Client:
    def __init__(self):
        self.data = asyncio.run(self.load())

    async def load(self):
        await asyncio.sleep(1)
        return "loaded"

print(Client().data)  # expect: loaded
