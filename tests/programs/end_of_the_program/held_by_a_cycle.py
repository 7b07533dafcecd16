import asyncio

# What a cycle holds ends after the program's last line, an uncaught exception or not.
class Node:
    pass

async def fail():
    raise ValueError("lost")

async def never():
    pass

async def main():
    node = Node()
    node.me = node
    node.task = asyncio.create_task(fail())
    node.coroutine = never()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("main ends")  # expect: main ends

asyncio.run(main())
raise KeyError("uncaught")
# expect error: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
