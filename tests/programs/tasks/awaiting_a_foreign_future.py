import asyncio

# What waits for a future is handed to the loop by a plain yield, with the mark that Future.__await__ leaves.
class Ticket:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        self.future._asyncio_future_blocking = True
        yield self.future
        return self.future.result()

async def main():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, future.set_result, "here")
    print(await Ticket(future))  # expect: here
    class Unmarked(Ticket):
        def __await__(self):
            yield self.future
    try:
        await Unmarked(asyncio.get_running_loop().create_future())
    except RuntimeError as error:
        print(str(error).split(" in task")[0])  # expect: yield was used instead of yield from

asyncio.run(main())
