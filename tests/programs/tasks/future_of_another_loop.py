# A task waits for futures of its own loop only.
import asyncio
import re

other = asyncio.new_event_loop()
future = other.create_future()


async def main():
    try:
        await future
    except RuntimeError as error:
        print(re.sub(r"<[^ ]* .*?>(?= got| attached)", "…", str(error)))
        # expect: Task … got Future … attached to a different loop
    try:
        asyncio.ensure_future(future, loop=asyncio.get_running_loop())
    except ValueError as error:
        print(error)  # expect: The future belongs to a different loop than the one specified as the loop argument
    print(asyncio.ensure_future(future, loop=other) is future)  # expect: True
    try:
        await asyncio.gather(future, asyncio.sleep(1))
    except ValueError as error:
        print(error)  # expect: The future belongs to a different loop than the one specified as the loop argument


asyncio.run(main())
other.close()
# expect stderr: RuntimeWarning: coroutine 'sleep' was never awaited
