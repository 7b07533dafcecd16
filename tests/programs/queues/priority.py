import asyncio

async def main():
    queue = asyncio.PriorityQueue()
    for item in [(3, "c"), (1, "a"), (2, "b"), (1, "A"), (0, "z")]:
        await queue.put(item)
    print(queue)  # expect: <PriorityQueue maxsize=0 _queue=[(0, 'z'), (1, 'A'), (2, 'b'), (3, 'c'), (1, 'a')] tasks=5>
    while not queue.empty():
        print(await queue.get())
        # expect: (0, 'z')
        # expect: (1, 'A')
        # expect: (1, 'a')
        # expect: (2, 'b')
        # expect: (3, 'c')

asyncio.run(main())
