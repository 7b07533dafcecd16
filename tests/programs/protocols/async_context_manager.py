# async with awaits __aenter__ and __aexit__.
import asyncio

class Connection:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0.1)
        print("open", self.name)
        return self

    async def __aexit__(self, kind, value, traceback):
        await asyncio.sleep(0.1)
        print("close", self.name, kind and kind.__name__)
        return kind is ValueError

async def main():
    async with Connection("a") as a, Connection("b") as b:
        print(a.name, b.name)
        raise ValueError("swallowed")
    print("after", asyncio.get_running_loop().time())

asyncio.run(main())
# expect: open a
# expect: open b
# expect: a b
# expect: close b ValueError
# expect: close a None
# expect: after 0.4
