import asyncio

async def main():
    queue = asyncio.Queue()
    queue.name = "mine"
    for letter in "abc":
        queue.put_nowait(letter)
    print(queue.name, queue._queue, queue._unfinished_tasks)  # expect: mine deque(['a', 'b', 'c']) 3
    print(list(queue._queue), queue._queue[0])  # expect: ['a', 'b', 'c'] a
    queue._queue.clear()
    print(queue.empty(), queue._unfinished_tasks)  # expect: True 3

asyncio.run(main())
