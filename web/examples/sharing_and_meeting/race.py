import asyncio

balance = 100


async def withdraw(who, amount):
    global balance
    seen = balance
    print(who, "sees", seen)
    await asyncio.sleep(1)
    balance = seen - amount
    print(who, "leaves", balance)


async def main():
    await asyncio.gather(withdraw("ann", 30), withdraw("ben", 50))
    print("left:", balance, "but 20 would be right")


asyncio.run(main())
