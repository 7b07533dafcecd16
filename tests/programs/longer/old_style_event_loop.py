# The style of older tutorials: get_event_loop replaced by new_event_loop, run_until_complete, callbacks, close.
import asyncio
import functools


def got_result(name, future):
    if future.cancelled():
        print("%s: cancelled" % name)
    elif future.exception() is not None:
        print("%s: %s" % (name, future.exception()))
    else:
        print("%s: result %r" % (name, future.result()))


def tick(loop, state):
    state["ticks"] += 1
    print("tick %(ticks)d" % state)
    if state["ticks"] < 3:
        state["handle"] = loop.call_later(0.5, tick, loop, state)


async def slow_operation(future, value):
    await asyncio.sleep(1)
    if value < 0:
        future.set_exception(ValueError("negative: {}".format(value)))
    else:
        future.set_result("Future is done with {0}!".format(value))


async def factorial(name, number):
    result = 1
    for i in range(2, number + 1):
        print("Task %s: compute factorial(%i)..." % (name, i))
        await asyncio.sleep(0.3)
        result *= i
    print("Task %s: factorial(%d) = %d" % (name, number, result))
    return result


def main():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        state = {"ticks": 0}
        loop.call_soon(tick, loop, state)

        future = loop.create_future()
        future.add_done_callback(functools.partial(got_result, "first"))
        loop.create_task(slow_operation(future, 42))
        print(loop.run_until_complete(future))

        bad = loop.create_future()
        bad.add_done_callback(functools.partial(got_result, "second"))
        loop.create_task(slow_operation(bad, -1))
        try:
            loop.run_until_complete(bad)
        except ValueError as error:
            print("caught", error)

        tasks = [loop.create_task(factorial(name, n)) for name, n in (("A", 2), ("B", 3), ("C", 4))]
        done, pending = loop.run_until_complete(asyncio.wait(tasks))
        print(sorted(task.result() for task in done), len(pending))

        loop.call_later(0.2, loop.stop)
        handle = loop.call_later(0.1, print, "never printed")
        handle.cancel()
        loop.run_forever()
        print("stopped; running: %s, closed: %s" % (loop.is_running(), loop.is_closed()))
    finally:
        loop.close()
    print("closed: %s" % loop.is_closed())
    try:
        loop.call_soon(print)
    except RuntimeError as error:
        print(error)


main()
# expect: tick 1
# expect: tick 2
# expect: first: result 'Future is done with 42!'
# expect: Future is done with 42!
# expect: tick 3
# expect: second: negative: -1
# expect: caught negative: -1
# expect: Task A: compute factorial(2)...
# expect: Task B: compute factorial(2)...
# expect: Task C: compute factorial(2)...
# expect: Task A: factorial(2) = 2
# expect: Task B: compute factorial(3)...
# expect: Task C: compute factorial(3)...
# expect: Task B: factorial(3) = 6
# expect: Task C: compute factorial(4)...
# expect: Task C: factorial(4) = 24
# expect: [2, 6, 24] 0
# expect: stopped; running: False, closed: False
# expect: closed: True
# expect: Event loop is closed
