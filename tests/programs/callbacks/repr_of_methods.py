import asyncio

# Only of functions a place is shown.
class Listener:
    def told(self, what):
        pass

def told(what):
    pass

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(Listener().told)
    print(future)  # expect: <Future pending cb=[Listener.told()]>
    for callback in (Listener().told, print, Listener):
        handle = loop.call_soon(callback, 1) if callback is not Listener else loop.call_soon(callback)
        print(handle)
        # expect: <Handle Listener.told()>
        # expect: <Handle print()>
        # expect: <Handle Listener()>
    print(str(loop.call_soon(told, 1)).endswith("repr_of_methods.py:8>"))  # expect: True

asyncio.run(main())  # expect: 1
