# Whether an exception is still to be told can be taken back by hand, not asked for.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("nobody looks"))
    print(future._log_traceback)  # expect: True
    try:
        future._log_traceback = True
    except ValueError as error:
        print(error)  # expect: _log_traceback can only be set to False
    future._log_traceback = False
    print(future._log_traceback)  # expect: False


asyncio.run(main())
