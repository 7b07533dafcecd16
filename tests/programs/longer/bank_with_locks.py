"""A race across an await, then the same bank with a lock an account, taken in order."""

import asyncio
import contextlib


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        self.account = account
        self.amount = amount
        super().__init__(f"{account.owner} has {account.balance}, needs {amount}")


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.lock = asyncio.Lock()

    def __lt__(self, other):
        return self.owner < other.owner


async def careless_transfer(source, target, amount):
    balance = source.balance
    await asyncio.sleep(0.01)
    source.balance = balance - amount
    balance = target.balance
    await asyncio.sleep(0.01)
    target.balance = balance + amount


async def careful_transfer(source, target, amount):
    first, second = sorted((source, target))
    async with first.lock, second.lock:
        await asyncio.sleep(0.01)
        if source.balance < amount:
            raise InsufficientFunds(source, amount)
        source.balance -= amount
        target.balance += amount


async def audited(transfer, ledger, source, target, amount):
    entry = f"{source.owner}->{target.owner} {amount}"
    try:
        await transfer(source, target, amount)
    except InsufficientFunds as error:
        ledger.append(f"{entry}: refused, {error}")
    else:
        ledger.append(f"{entry}: done")


async def scenario(transfer):
    accounts = {name: Account(name, 100) for name in ("ann", "bob", "cat")}
    ann, bob, cat = accounts.values()
    ledger = []
    orders = [(ann, bob, 30), (bob, ann, 50), (ann, cat, 80), (cat, bob, 10), (bob, cat, 70), (cat, ann, 5)]
    await asyncio.gather(*(audited(transfer, ledger, *order) for order in orders))
    total = sum(account.balance for account in accounts.values())
    print(transfer.__name__)
    for line in ledger:
        print("  ", line)
    print("  ", {name: account.balance for name, account in accounts.items()}, "total", total)
    return total


async def main():
    totals = [await scenario(transfer) for transfer in (careless_transfer, careful_transfer)]
    print("money was", "lost or made" if totals[0] != 300 else "kept", "by the careless one")
    assert totals[1] == 300

    poor = Account("dan", 1)
    with contextlib.suppress(InsufficientFunds):
        await careful_transfer(poor, Account("eve", 0), 2)
        print("not reached")
    print(poor.lock.locked())


asyncio.run(main())
# expect: careless_transfer
# expect:    ann->bob 30: done
# expect:    bob->ann 50: done
# expect:    ann->cat 80: done
# expect:    cat->bob 10: done
# expect:    bob->cat 70: done
# expect:    cat->ann 5: done
# expect:    {'ann': 25, 'bob': 60, 'cat': 160} total 245
# expect: careful_transfer
# expect:    ann->bob 30: done
# expect:    cat->bob 10: done
# expect:    bob->cat 70: done
# expect:    bob->ann 50: done
# expect:    ann->cat 80: done
# expect:    cat->ann 5: done
# expect:    {'ann': 45, 'bob': 20, 'cat': 235} total 300
# expect: money was lost or made by the careless one
# expect: False
