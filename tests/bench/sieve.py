import asyncio

COUNT = 1_000_000


async def main():
    prime = [True] * COUNT
    number = 2
    while number * number < COUNT:
        if prime[number]:
            multiple = number * number
            while multiple < COUNT:
                prime[multiple] = False
                multiple += number
        number += 1


asyncio.run(main())
