import asyncio

balance = 100


async def withdraw(lock, who, amount):
    global balance
    async with lock:
        seen = balance
        print(who, "sees", seen)
        await asyncio.sleep(1)
        balance = seen - amount
        print(who, "leaves", balance)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(withdraw(lock, "ann", 30), withdraw(lock, "ben", 50))
    print("left:", balance)


asyncio.run(main())
