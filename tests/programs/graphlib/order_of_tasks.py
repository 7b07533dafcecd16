# Tasks run as soon as those before them are done.
import asyncio
from graphlib import CycleError, TopologicalSorter

graph = {"deploy": {"test", "build"}, "test": {"build"}, "build": {"fetch"}, "lint": ["fetch"]}


async def run(name):
    await asyncio.sleep(len(name) / 10)
    print("done", name)
    return name


async def main():
    sorter = TopologicalSorter(graph)
    sorter.prepare()
    while sorter.is_active():
        for name in await asyncio.gather(*(run(name) for name in sorter.get_ready())):
            sorter.done(name)


asyncio.run(main())
print(list(TopologicalSorter({"D": ["B"], "C": ["A"], "B": ["A"]}).static_order()))
try:
    TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as error:
    print(error)
sorter = TopologicalSorter({1: [2]})
for call in (sorter.get_ready, sorter.prepare, lambda: sorter.done(1), lambda: sorter.done(9), lambda: sorter.add(5)):
    try:
        print(call())
    except ValueError as error:
        print(error)
# expect: done fetch
# expect: done lint
# expect: done build
# expect: done test
# expect: done deploy
# expect: ['A', 'C', 'B', 'D']
# expect: ('nodes are in a cycle', [1, 3, 2, 1])
# expect: prepare() must be called first
# expect: None
# expect: node 1 was not passed out (still not ready)
# expect: node 9 was not added using add()
# expect: Nodes cannot be added after a call to prepare()
