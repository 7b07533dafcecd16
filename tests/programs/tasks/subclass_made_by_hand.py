import asyncio

class Timed(asyncio.Task):
    def __init__(self, *args, **keywords):
        super().__init__(*args, **keywords)
        self.began = self.get_loop().time()
        self.add_done_callback(self.report)

    def report(self, task):
        print(self.get_name(), "took", self.get_loop().time() - self.began, self is task)  # expect: timed took 2.0 True

async def work():
    await asyncio.sleep(2)
    return "done"

async def main():
    task = Timed(work(), name="timed")
    await asyncio.sleep(1)
    print(await task)  # expect: done
    try:
        Timed(5)
    except TypeError as error:
        print(error)  # expect: a coroutine was expected, got 5
    try:
        Timed()
    except TypeError as error:
        print(error)  # expect: Task() missing required argument 'coro' (pos 1)

asyncio.run(main())
