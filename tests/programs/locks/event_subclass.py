import asyncio

class Counted(asyncio.Event):
    sets = 0

    def set(self):
        self.sets += 1
        super().set()

    async def wait(self):
        result = await super().wait()
        print("woken", result)  # expect: woken True
        return result

async def main():
    event = Counted()
    waiting = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    event.set()
    event.clear()
    event.set()
    print(await waiting, event.sets, event.is_set())  # expect: True 2 True

asyncio.run(main())
