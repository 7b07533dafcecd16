import asyncio

async def work(number):
    await asyncio.sleep(number)
    if number % 2:
        raise ValueError(number)
    return number

async def main():
    for coroutine in asyncio.as_completed([work(number) for number in (3, 2, 1, 0)]):
        try:
            print("result", await coroutine)
        except ValueError as error:
            print("raised", error)

asyncio.run(main())
# expect: result 0
# expect: raised 1
# expect: result 2
# expect: raised 3
