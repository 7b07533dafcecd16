import asyncio

async def good():
    return 7

async def bad():
    raise ValueError("no")

async def main():
    one, two = asyncio.create_task(good()), asyncio.create_task(bad())
    await asyncio.sleep(0)
    print(one.result(), one.exception(), repr(two.exception()), one.cancelled(), two.cancelled())
    # expect: 7 None ValueError('no') False False
    try:
        two.result()
    except ValueError as error:
        print("raised", error)  # expect: raised no

asyncio.run(main())
