import asyncio


class Stop:
    pass


class Add:
    __match_args__ = ("amount",)

    def __init__(self, amount):
        self.amount = amount


async def worker(inbox, replies):
    total = 0
    while True:
        while not inbox:
            await asyncio.sleep(0.5)
        match inbox.pop(0):
            case Stop():
                break
            case Add(amount) if amount > 0:
                total += amount
            case Add(amount):
                replies.append(f"refused {amount}")
            case ("ask", sender):
                replies.append(f"{total} for {sender}")
    return total


async def main():
    inbox, replies = [], []
    task = asyncio.create_task(worker(inbox, replies))
    for message in (Add(3), Add(-1), ("ask", "me"), Add(4), Stop()):
        inbox.append(message)
        await asyncio.sleep(0.3)
    print(await task)  # expect: 7
    for reply in replies:
        print(reply)
        # expect: refused -1
        # expect: 3 for me


asyncio.run(main())
