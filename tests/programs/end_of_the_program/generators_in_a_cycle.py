import asyncio

class Node:
    pass

def count():
    try:
        yield 1
    finally:
        print("generator closed")

async def wait(node):
    try:
        await asyncio.sleep(0)
    finally:
        print("coroutine closed", node.me is node)

async def main():
    node = Node()
    node.me = node
    node.generator = count()
    next(node.generator)
    node.coroutine = wait(node)
    node.coroutine.send(None)

asyncio.run(main())
print("end of the program")
# expect: end of the program
# expect: generator closed
# expect: coroutine closed True
