import asyncio

PRICES = {"tea": 2, "cake": 4}


async def price(item):
    await asyncio.sleep(1)
    return PRICES[item]


async def main():
    wanted = ["tea", "gold", "cake"]
    answers = await asyncio.gather(
        *(price(item) for item in wanted),
        return_exceptions=True,
    )
    for item, answer in zip(wanted, answers):
        if isinstance(answer, Exception):
            print(item, "has no price:", repr(answer))
        else:
            print(item, "costs", answer)


asyncio.run(main())
