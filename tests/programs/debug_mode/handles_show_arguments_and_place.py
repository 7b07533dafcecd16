# In debug mode a handle shows its callback's arguments, shortened, and where it was scheduled; cancelled ones too.
import asyncio
import functools


def add(first, second=2):
    print(first, second)


class Counter:
    def step(self, by):
        print("step", by)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.call_soon(add, "x" * 50))
    print(loop.call_soon(functools.partial(add, 1, second=[0] * 9)))
    print(loop.call_later(3, Counter().step, {1: 2}))
    print(loop.call_at(5, print, 1))
    for handle in loop.call_soon(add, 1), loop.call_later(1, Counter().step, 1):
        handle.cancel()
        print(handle)
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
asyncio.run(main())
# expect: <Handle add('xxxxxxxxxxxx...xxxxxxxxxxxxx') at tests/programs/debug_mode/handles_show_arguments_and_place.py:6 created at tests/programs/debug_mode/handles_show_arguments_and_place.py:17>
# expect: <Handle add(1, second=[0, 0, 0, 0, 0, 0, ...])() at tests/programs/debug_mode/handles_show_arguments_and_place.py:6 created at tests/programs/debug_mode/handles_show_arguments_and_place.py:18>
# expect: <TimerHandle when=3.0 Counter.step({1: 2}) created at tests/programs/debug_mode/handles_show_arguments_and_place.py:19>
# expect: <TimerHandle when=5 print(1) created at tests/programs/debug_mode/handles_show_arguments_and_place.py:20>
# expect: <Handle cancelled add(1) at tests/programs/debug_mode/handles_show_arguments_and_place.py:6 created at tests/programs/debug_mode/handles_show_arguments_and_place.py:21>
# expect: <TimerHandle cancelled when=1.0 Counter.step(1) created at tests/programs/debug_mode/handles_show_arguments_and_place.py:21>
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 2
# expect: 1 [0, 0, 0, 0, 0, 0, 0, 0, 0]
# expect: <Handle add() at tests/programs/debug_mode/handles_show_arguments_and_place.py:6>
# expect: <Handle add()() at tests/programs/debug_mode/handles_show_arguments_and_place.py:6>
# expect: <TimerHandle when=3.0 Counter.step()>
# expect: <TimerHandle when=5 print()>
# expect: <Handle cancelled>
# expect: <TimerHandle cancelled when=1.0>
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 2
# expect: 1 [0, 0, 0, 0, 0, 0, 0, 0, 0]
