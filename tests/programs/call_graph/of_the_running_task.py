# Of the task that runs: the plain functions it is in, its coroutines, down to the task's own.
import asyncio


def names(graph):
    return [(entry.frame.f_code.co_qualname, entry.frame.f_lineno > entry.frame.f_code.co_firstlineno) for entry in graph.call_stack]


def plain(**options):
    return names(asyncio.capture_call_graph(**options))


async def inner(**options):
    return plain(**options)


async def outer():
    print(await inner())  # expect: [('plain', True), ('inner', True), ('outer', True), ('main', True)]
    print(await inner(depth=2))  # expect: [('inner', True), ('outer', True), ('main', True)]
    print(await inner(limit=1))  # expect: [('main', True)]
    print(await inner(limit=-1))  # expect: [('plain', True)]
    print(await inner(limit=0))  # expect: []
    print(await inner(limit=2))  # expect: [('outer', True), ('main', True)]
    print(list(map(lambda each: plain(), [1])))
    # expect: [[('plain', True), ('outer.<locals>.<lambda>', False), ('outer', True), ('main', True)]]


async def main():
    await outer()
    graph = asyncio.capture_call_graph(asyncio.current_task())
    print(graph.future.get_name(), names(graph))  # expect: Task-1 [('main', True)]


asyncio.run(main())
