# Callbacks run in the context of their registration, or in the one given.
import asyncio
from contextvars import ContextVar, copy_context

name = ContextVar("name", default="nobody")


async def main():
    loop = asyncio.get_running_loop()
    other = copy_context()
    other.run(name.set, "other")

    def show(where, future=None):
        print(where, name.get())
        # expect: soon first
        # expect: soon again second
        # expect: done second
        # expect: later first
        # expect: timer second
        name.set("changed by " + where)

    name.set("first")
    loop.call_soon(show, "soon")
    loop.call_later(1, show, "later")
    name.set("second")
    loop.call_soon(show, "soon again")
    handle = loop.call_later(2, show, "timer")
    future = loop.create_future()
    future.add_done_callback(lambda f: show("done"))
    name.set("third")
    future.set_result(None)
    await asyncio.sleep(3)
    print("main", name.get())  # expect: main third
    print(handle.get_context()[name])  # expect: changed by timer


async def with_context():
    loop = asyncio.get_running_loop()
    context = copy_context()

    def show(where, future=None):
        print(where, name.get())
        # expect: one nobody
        # expect: two one
        # expect: four two
        # expect: three nobody
        name.set(where)

    loop.call_soon(show, "one", context=context)
    loop.call_soon(lambda: show("two"), context=context)
    loop.call_later(1, show, "three")
    future = loop.create_future()
    future.add_done_callback(lambda f: show("four"), context=context)
    future.set_result(None)
    await asyncio.sleep(2)
    print(context[name], name.get())  # expect: four nobody


asyncio.run(main())
asyncio.run(with_context())
