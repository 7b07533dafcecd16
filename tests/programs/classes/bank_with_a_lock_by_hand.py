# Instances shared by tasks.
import asyncio

class Account:
    def __init__(self, balance):
        self.balance = balance

    async def withdraw(self, name, amount):
        if self.balance >= amount:
            await asyncio.sleep(0.1)
            self.balance -= amount
            print(name, "took", amount, "left", self.balance)
            # expect: user 0 took 60 left 40
            # expect: user 1 took 60 left -20
            # expect: user 2 took 60 left -80
        else:
            print(name, "refused")

async def main():
    account = Account(100)
    await asyncio.gather(*(account.withdraw(f"user {n}", 60) for n in range(3)))
    print(account.balance)  # expect: -80

asyncio.run(main())
