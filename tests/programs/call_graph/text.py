# The text of the graph: indented, with who awaits under what is awaited.
import asyncio
import re


def shown(text):
    text = re.sub(r"0x[0-9a-f]+", "0x1", re.sub(r"'[^']*/", "'", text))
    return re.sub(r"line \d+, in (?!async sleep)", "line …, in ", text)


async def leaf():
    await asyncio.sleep(1)


async def middle(task):
    await task


async def main():
    task = asyncio.create_task(leaf(), name="leaf")
    waiting = asyncio.create_task(middle(task), name="waiting")
    await asyncio.sleep(0)
    print(shown(asyncio.format_call_graph(task)))
    # expect: * Task(name='leaf', id=0x1)
    # expect:   + Call stack:
    # expect:   |   File 'tasks.py', line 702, in async sleep()
    # expect:   |   File 'text.py', line …, in async leaf()
    # expect:   + Awaited by:
    # expect:     * Task(name='waiting', id=0x1)
    # expect:       + Call stack:
    # expect:       |   File 'text.py', line …, in async middle()
    print(shown(asyncio.format_call_graph(task, limit=1)))
    # expect: * Task(name='leaf', id=0x1)
    # expect:   + Call stack:
    # expect:   |   File 'text.py', line …, in async leaf()
    # expect:   + Awaited by:
    # expect:     * Task(name='waiting', id=0x1)
    # expect:       + Call stack:
    # expect:       |   File 'text.py', line …, in async middle()
    print(shown(asyncio.format_call_graph(task, limit=0)))
    # expect: * Task(name='leaf', id=0x1)
    # expect:   + Awaited by:
    # expect:     * Task(name='waiting', id=0x1)
    print(shown(asyncio.format_call_graph()))
    # expect: * Task(name='Task-1', id=0x1)
    # expect:   + Call stack:
    # expect:   |   File 'text.py', line …, in async main()
    await waiting
    try:
        asyncio.format_call_graph(task)
    except AttributeError as error:
        print(error)  # expect: 'NoneType' object has no attribute 'f_generator'
    future = asyncio.get_running_loop().create_future()
    print(shown(asyncio.format_call_graph(future)))  # expect: * Future(id=0x1)


asyncio.run(main())
