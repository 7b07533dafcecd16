# Items are compared with `<` alone.
import asyncio

class Job:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        print("compare", self.name, other.name)
        return self.priority < other.priority

async def main():
    queue = asyncio.PriorityQueue()
    for priority, name in [(2, "two"), (1, "one"), (3, "three"), (1, "uno"), (2, "dos")]:
        queue.put_nowait(Job(priority, name))
    while queue.qsize():
        print(queue.get_nowait().name)

asyncio.run(main())
# expect: compare one two
# expect: compare three one
# expect: compare uno two
# expect: compare uno one
# expect: compare dos uno
# expect: compare uno three
# expect: compare dos two
# expect: one
# expect: compare two three
# expect: compare dos two
# expect: uno
# expect: compare three dos
# expect: two
# expect: dos
# expect: three
