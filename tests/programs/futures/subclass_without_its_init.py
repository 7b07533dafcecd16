import asyncio

class Empty(asyncio.Future):
    def __init__(self):
        pass

async def main():
    future = Empty()
    print(future.done(), future.cancelled())  # expect: False False
    for call in (future.result, future.exception, future.get_loop, lambda: future.set_result(1), lambda: future.add_done_callback(print)):
        try:
            call()
        except Exception as error:
            print(repr(error))
            # expect: InvalidStateError('Future object is not initialized.')
            # expect: InvalidStateError('Future object is not initialized.')
            # expect: RuntimeError('Future object is not initialized.')
            # expect: RuntimeError('Future object is not initialized.')
            # expect: RuntimeError('uninitialized Future object')

asyncio.run(main())
