import asyncio

COUNT = 200_000


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount
        return self.balance

    @property
    def is_rich(self):
        return self.balance > 1000


class Savings(Account):
    rate = 0.02

    def deposit(self, amount):
        return super().deposit(amount + amount * self.rate)


async def main():
    total = 0
    for index in range(COUNT):
        account = (Account if index % 2 else Savings)("Ada", index)
        account.deposit(3)
        if account.is_rich:
            total += account.balance


asyncio.run(main())
