import asyncio

# A future of one's own class: with attributes, and methods that do more than asyncio's.
class Promise(asyncio.Future):
    def __init__(self, label, **keywords):
        super().__init__(**keywords)
        self.label = label

    def set_result(self, value):
        print("settled:", self.label)
        super().set_result(value)

    def then(self, function):
        self.add_done_callback(lambda future: function(future.result()))
        return self

async def main():
    promise = Promise("first")
    print(promise, isinstance(promise, asyncio.Future), asyncio.isfuture(promise))
    promise.then(lambda value: print("then", value))
    asyncio.get_running_loop().call_soon(promise.set_result, 5)
    print(await promise, promise, promise.label)

asyncio.run(main())
# expect: <Promise pending> True True
# expect: settled: first
# expect: then 5
# expect: 5 <Promise finished result=5> first
