import asyncio

class Loud(asyncio.Runner):
    def __init__(self, name):
        super().__init__()
        self.name = name

    def run(self, coroutine):
        print(self.name, "runs")
        return super().run(coroutine)

    def close(self):
        print(self.name, "closes")
        super().close()

with Loud("loud") as runner:
    print(runner.run(asyncio.sleep(1, "slept")))
runner.close()
# expect: loud runs
# expect: slept
# expect: loud closes
# expect: loud closes
