import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    for call in (future.result, future.exception):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
            # expect: Result is not set.
            # expect: Exception is not set.
    future.cancel("first")
    print(future.cancel("second"), future.cancelled(), future.done())  # expect: False True True
    for call in (future.result, future.exception):
        try:
            call()
        except asyncio.CancelledError as error:
            print(repr(error))
            # expect: CancelledError('first')
            # expect: CancelledError('first')
    for call in (lambda: future.set_result(1), lambda: future.set_exception(ValueError)):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
            # expect: invalid state
            # expect: invalid state

asyncio.run(main())
