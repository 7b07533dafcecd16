import asyncio

async def work(n):
    return n

async def main():
    try:
        work()
    except TypeError as error:
        print(error)  # expect: work() missing 1 required positional argument: 'n'

asyncio.run(main())
