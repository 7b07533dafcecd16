# The frames of a task that waits: its own coroutines and those of asyncio, innermost first.
import asyncio


async def leaf():
    await asyncio.sleep(1)


async def branch():
    await asyncio.wait_for(
        leaf(),
        5,
    )


async def main():
    task = asyncio.create_task(branch())
    print([entry.frame.f_code.co_name for entry in asyncio.capture_call_graph(task).call_stack])  # expect: ['branch']
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task)
    print(graph.future is task, graph.awaited_by)  # expect: True ()
    for entry in graph.call_stack:
        code = entry.frame.f_code
        place = entry.frame.f_lineno - code.co_firstlineno if code.co_filename == __file__ else code.co_filename.rpartition("/")[2]
        print(code.co_qualname, place)
        # expect: sleep tasks.py
        # expect: leaf 1
        # expect: wait_for tasks.py
        # expect: branch 1
    print(graph.call_stack[-1].frame is task.get_coro().cr_frame)  # expect: True
    print(graph.call_stack[-1].frame.f_generator is task.get_coro())  # expect: True
    await task
    print(asyncio.capture_call_graph(task).call_stack)  # expect: (FrameCallGraphEntry(frame=None),)


asyncio.run(main())
