# print_call_graph prints the same, and itself where it is the running task's; `file` is where it goes.
import asyncio
import io
import re


async def leaf():
    await asyncio.sleep(1)


async def printed(*arguments):
    file = io.StringIO()
    asyncio.print_call_graph(*arguments, file=file)
    text = re.sub(r"0x[0-9a-f]+", "0x1", re.sub(r"'[^']*/", "'", file.getvalue()))
    print(re.sub(r"line \d+, in (?!async sleep|print_call_graph)", "line …, in ", text), end="")
    # expect: * Task(name='leaf', id=0x1)
    # expect:   + Call stack:
    # expect:   |   File 'tasks.py', line 702, in async sleep()
    # expect:   |   File 'printed.py', line …, in async leaf()
    # expect: * Task(name='Task-1', id=0x1)
    # expect:   + Call stack:
    # expect:   |   File 'graph.py', line 276, in print_call_graph()
    # expect:   |   File 'printed.py', line …, in async printed()
    # expect:   |   File 'printed.py', line …, in async main()


async def main():
    task = asyncio.create_task(leaf(), name="leaf")
    await asyncio.sleep(0)
    await printed(task)
    await printed()


asyncio.run(main())
