import asyncio

async def main(n):
    await asyncio.sleep(n)
    return n * 2

print(asyncio.run(main(3)))  # expect: 6
print([asyncio.run(main(n)) for n in range(3)])  # expect: [0, 2, 4]
