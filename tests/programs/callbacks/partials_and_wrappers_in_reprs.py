# A partial is shown as the function that it calls, and a decorated function where the one inside is written.
import asyncio
import functools


def report(level, future):
    print(level)


def loud(function):
    @functools.wraps(function)
    def wrapper(*arguments):
        return function(*arguments)

    return wrapper


@loud
def shout(future):
    print("done")


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(functools.partial(report, "info"))
    future.add_done_callback(shout)
    print(future)
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
# expect: <Future pending cb=[report()() at tests/programs/callbacks/partials_and_wrappers_in_reprs.py:6, shout() at tests/programs/callbacks/partials_and_wrappers_in_reprs.py:18]>
# expect: info
# expect: done
