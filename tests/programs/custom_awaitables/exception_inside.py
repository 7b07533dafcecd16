# What __await__ raises comes out of the await.
import asyncio


class Failing:
    def __await__(self):
        yield
        raise ValueError("inside")


class FailsAtOnce:
    def __await__(self):
        raise KeyError("at once")


async def main():
    for failing in (Failing(), FailsAtOnce()):
        try:
            await failing
        except (ValueError, KeyError) as error:
            print(repr(error))
            # expect: ValueError('inside')
            # expect: KeyError('at once')


asyncio.run(main())
