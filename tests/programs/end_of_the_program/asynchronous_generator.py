import asyncio

class Node:
    pass

async def numbers():
    try:
        yield 1
    finally:
        print("closed")

async def main():
    node = Node()
    node.me = node
    node.generator = numbers()
    print(await anext(node.generator))

asyncio.run(main())
print("end of the program")
# expect: 1
# expect: closed
# expect: end of the program
