import asyncio


async def stubborn(times):
    """Ignores so many cancellations."""
    ignored = 0
    while True:
        try:
            await asyncio.sleep(10)
            return "slept"
        except asyncio.CancelledError as error:
            ignored += 1
            print(f"  cancellation {ignored}: {error.args}, cancelling() = {asyncio.current_task().cancelling()}")
            if ignored > times:
                raise


async def cleaner(log):
    try:
        async with asyncio.timeout(5):
            await asyncio.Event().wait()
    finally:
        log.append("cleaning")
        await asyncio.sleep(1)
        log.append("clean")


async def translator():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise RuntimeError("translated") from None


async def uncancelled():
    task = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("  left:", task.uncancel())
    await asyncio.sleep(0.5)
    return task.cancelling()


async def parent(log):
    child = asyncio.create_task(cleaner(log), name="child")
    try:
        await child
    except asyncio.CancelledError:
        log.append(f"child cancelled: {child.cancelled()}")
        raise


async def main():
    task = asyncio.create_task(stubborn(2), name="stubborn")
    for attempt in range(3):
        await asyncio.sleep(1)
        print(task.cancel(f"attempt {attempt}"))
    result = await asyncio.gather(task, return_exceptions=True)
    print(result, task.cancelled(), task.cancel())

    log = []
    task = asyncio.create_task(parent(log))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(log, task.cancelled())

    log = []
    try:
        await cleaner(log)
    except TimeoutError as error:
        print(log, type(error.__cause__).__name__)

    task = asyncio.create_task(translator())
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), task.cancelled())

    task = asyncio.create_task(uncancelled())
    await asyncio.sleep(0)
    task.cancel()
    print("cancelling:", await task)

    never_begun = asyncio.create_task(stubborn(5))
    never_begun.cancel()
    try:
        await never_begun
    except asyncio.CancelledError:
        print("never began")

    async def cancels_itself():
        asyncio.current_task().cancel("myself")
        print("  still here")
        await asyncio.sleep(0)
        print("  not here")

    try:
        await asyncio.create_task(cancels_itself())
    except asyncio.CancelledError as error:
        print("cancelled by", *error.args)

    waiter = asyncio.ensure_future(asyncio.shield(inner := asyncio.create_task(asyncio.sleep(1, "inner result"))))
    await asyncio.sleep(0)
    waiter.cancel()
    print(await asyncio.gather(waiter, inner, return_exceptions=True))


asyncio.run(main())
# expect: True
# expect:   cancellation 1: ('attempt 0',), cancelling() = 1
# expect: True
# expect:   cancellation 2: ('attempt 1',), cancelling() = 2
# expect: True
# expect:   cancellation 3: ('attempt 2',), cancelling() = 3
# expect: [CancelledError('')] True False
# expect: ['cleaning', 'clean', 'child cancelled: True'] True
# expect: ['cleaning', 'clean'] CancelledError
# expect: [RuntimeError('translated')] False
# expect:   left: 0
# expect: cancelling: 0
# expect: never began
# expect:   still here
# expect: cancelled by myself
# expect: [CancelledError(''), 'inner result']
