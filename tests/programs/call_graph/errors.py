# Outside of a loop there is nothing to capture; outside of a task it is None.
import asyncio

try:
    asyncio.capture_call_graph()
except RuntimeError as error:
    print(error)
    # expect: capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided
try:
    asyncio.capture_call_graph("a task")
except TypeError as error:
    print(error)  # expect: 'a task' object does not appear to be compatible with asyncio.Future


def callback():
    print(asyncio.capture_call_graph(), repr(asyncio.format_call_graph()))  # expect: None ''


async def main():
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)
    try:
        asyncio.format_call_graph(3)
    except TypeError as error:
        print(error)  # expect: 3 object does not appear to be compatible with asyncio.Future
    try:
        asyncio.print_call_graph(None, 3)
    except TypeError as error:
        print(error)  # expect: print_call_graph() takes from 0 to 1 positional arguments but 2 were given


asyncio.run(main())
