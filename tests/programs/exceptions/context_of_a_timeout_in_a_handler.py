# A cancellation does not go through the awaiting coroutines on its way in, but does on its way out.
import asyncio


async def main():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
        except TimeoutError as error:
            print(repr(error.__context__), repr(error.__cause__), repr(error.__cause__.__context__))
            # expect: CancelledError() CancelledError() ValueError('outer')
        try:
            await asyncio.wait_for(asyncio.sleep(5), 1)
        except TimeoutError as error:
            print(repr(error.__context__), repr(error.__cause__), repr(error.__cause__.__context__))
            # expect: ValueError('outer') CancelledError() None


asyncio.run(main())
