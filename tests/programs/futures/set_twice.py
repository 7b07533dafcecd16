import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    for action in (lambda: future.set_result(2), lambda: future.set_exception(ValueError())):
        try:
            action()
        except asyncio.InvalidStateError as error:
            print(type(error).__name__)
            # expect: InvalidStateError
            # expect: InvalidStateError
    print(future.result(), future.cancel())  # expect: 1 False

asyncio.run(main())
