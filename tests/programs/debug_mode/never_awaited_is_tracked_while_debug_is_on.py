# set_debug() in a running loop counts for coroutines from the next pass on.
import asyncio
import warnings


async def lost():
    pass


def lose(when):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        lost()
    print(when, "created at" in str(caught[0].message))
    # expect: off False
    # expect: same pass False
    # expect: on True
    # expect: still True
    # expect: off again False


async def main():
    loop = asyncio.get_running_loop()
    lose("off")
    loop.set_debug(True)
    lose("same pass")
    await asyncio.sleep(0)
    lose("on")
    loop.set_debug(False)
    lose("still")
    await asyncio.sleep(0)
    lose("off again")


asyncio.run(main())
