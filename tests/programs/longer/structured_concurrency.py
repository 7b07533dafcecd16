"""Task groups inside task groups: what an error cancels, what reaches whom, what is cleaned up."""

import asyncio


class Abort(Exception):
    pass


def now():
    return round(asyncio.get_running_loop().time(), 2)


async def leaf(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
        if error:
            raise error
        return name
    except asyncio.CancelledError:
        print(f"{now()} {name} cancelled")
        raise
    finally:
        print(f"{now()} {name} leaves")


async def branch(name, *leaves):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(leaf(f"{name}.{i}", *arguments)) for i, arguments in enumerate(leaves)]
    return [task.result() for task in tasks]


async def tree():
    async with asyncio.TaskGroup() as group:
        left = group.create_task(branch("left", (1,), (2,)))
        right = group.create_task(branch("right", (1.5,), (3, Abort("right.1 gives up"))))
        group.create_task(leaf("single", 10))
    return left.result(), right.result()


async def stop_when(event, group_task):
    await event.wait()
    group_task.cancel("enough")


def show(group, depth=0):
    print("  " * depth + f"{type(group).__name__}: {group}")
    for error in getattr(group, "exceptions", ()):
        show(error, depth + 1)


async def main():
    print(await branch("calm", (0.2,), (0.1,)))
    try:
        await tree()
    except* Abort as aborts:
        show(aborts)
    print("--- several errors at once")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf("a", 1, ValueError("a")))
            group.create_task(leaf("b", 1, TypeError("b")))
            await asyncio.sleep(0.5)
            raise KeyError("body")
    except* (ValueError, TypeError) as errors:
        show(errors)
    except* KeyError as errors:
        show(errors)
    print("--- cancelled from outside")
    event = asyncio.Event()
    outer = asyncio.create_task(branch("outer", (5,), (6,)))
    watcher = asyncio.create_task(stop_when(event, outer))
    await asyncio.sleep(1)
    event.set()
    try:
        await outer
    except asyncio.CancelledError as error:
        print(now(), "outer cancelled:", error.args, outer.cancelled(), watcher.done())
    print("--- a timeout around a group")
    try:
        async with asyncio.timeout(0.5):
            await branch("slow", (1,), (0.25,))
    except TimeoutError:
        print(now(), "too slow;", asyncio.current_task().cancelling(), "cancellations left")
    print("--- shielded")
    inner = asyncio.create_task(leaf("inner", 1))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.5)
    except TimeoutError:
        print(now(), "gave up waiting, inner goes on:", not inner.done())
    print(await inner)


asyncio.run(main())
# expect: 0.1 calm.1 leaves
# expect: 0.2 calm.0 leaves
# expect: ['calm.0', 'calm.1']
# expect: 1.2 left.0 leaves
# expect: 1.7 right.0 leaves
# expect: 2.2 left.1 leaves
# expect: 3.2 right.1 leaves
# expect: 3.2 single cancelled
# expect: 3.2 single leaves
# expect: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:   ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:     Abort: right.1 gives up
# expect: --- several errors at once
# expect: 3.7 a cancelled
# expect: 3.7 a leaves
# expect: 3.7 b cancelled
# expect: 3.7 b leaves
# expect: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:   KeyError: 'body'
# expect: --- cancelled from outside
# expect: 4.7 outer.0 cancelled
# expect: 4.7 outer.0 leaves
# expect: 4.7 outer.1 cancelled
# expect: 4.7 outer.1 leaves
# expect: 4.7 outer cancelled: ('enough',) True True
# expect: --- a timeout around a group
# expect: 4.95 slow.1 leaves
# expect: 5.2 slow.0 cancelled
# expect: 5.2 slow.0 leaves
# expect: 5.2 too slow; 0 cancellations left
# expect: --- shielded
# expect: 5.7 gave up waiting, inner goes on: True
# expect: 6.2 inner leaves
# expect: inner
