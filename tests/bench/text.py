import asyncio

COUNT = 100_000


async def main():
    words = {}
    for index in range(COUNT):
        line = f"{index % 97}: worker-{index % 13} took {index * 0.25:.2f} s"
        key, _, rest = line.partition(": ")
        words.setdefault(key, []).append(rest.split()[0].upper())
    ", ".join(sorted(word for group in words.values() for word in group))


asyncio.run(main())
