import asyncio

async def main():
    queue = asyncio.PriorityQueue()
    await queue.put((1, {"a": 1}))
    await queue.put((0, {"c": 1}))
    try:
        await queue.put((1, {"b": 2}))
    except TypeError as error:
        print(error)
    # The item was put in before it was compared.
    print(queue.qsize(), queue._unfinished_tasks)  # expect: 3 3
    await queue.put("text")

asyncio.run(main())
# expect error: TypeError: '<' not supported between instances of 'str' and 'tuple'
