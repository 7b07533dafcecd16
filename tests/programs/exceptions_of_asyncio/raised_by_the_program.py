# A program may raise them itself, with any arguments.
import asyncio


async def main():
    for error in (
        asyncio.InvalidStateError("not yet"),
        asyncio.QueueEmpty(),
        asyncio.QueueFull("no room", 3),
        asyncio.QueueShutDown(),
        asyncio.BrokenBarrierError("broken"),
        asyncio.TimeoutError("too late"),
        asyncio.CancelledError("by hand"),
    ):
        try:
            raise error
        except Exception as caught:
            print("exception", repr(caught), caught.args)
            # expect: exception InvalidStateError('not yet') ('not yet',)
            # expect: exception QueueEmpty() ()
            # expect: exception QueueFull('no room', 3) ('no room', 3)
            # expect: exception QueueShutDown() ()
            # expect: exception BrokenBarrierError('broken') ('broken',)
            # expect: exception TimeoutError('too late') ('too late',)
        except BaseException as caught:
            print("base exception", repr(caught), caught.args)
            # expect: base exception CancelledError('by hand') ('by hand',)


asyncio.run(main())
