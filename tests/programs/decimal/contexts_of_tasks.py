# A task's own context is not seen by others.
import asyncio
from decimal import Decimal, getcontext, localcontext, setcontext, Context


async def third(digits):
    with localcontext(prec=digits):
        await asyncio.sleep(0)
        return Decimal(1) / 3


async def keeps(digits):
    setcontext(Context(prec=digits))
    await asyncio.sleep(0.1)
    return getcontext().prec


async def main():
    print(await asyncio.gather(third(3), third(5), third(8)))
    # expect: [Decimal('0.333'), Decimal('0.33333'), Decimal('0.33333333')]
    print(await asyncio.gather(keeps(4), keeps(9)), getcontext().prec)  # expect: [4, 9] 28


asyncio.run(main())
print(getcontext().prec)  # expect: 28
