# asyncio.wait in all its forms, as_completed, first come first served, hedged requests.
import asyncio


async def mirror(name, delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise OSError(f"{name} is down")
    return f"page from {name}"


async def first_success(*coroutines):
    tasks = {asyncio.create_task(c) for c in coroutines}
    errors = []
    try:
        while tasks:
            done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in sorted(done, key=lambda t: t.get_name()):
                if task.exception() is None:
                    return task.result(), errors
                errors.append(str(task.exception()))
        raise ExceptionGroup("all mirrors failed", [OSError(e) for e in errors])
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def hedged(request, after):
    first = asyncio.create_task(request(1))
    done, _ = await asyncio.wait([first], timeout=after)
    if done:
        return first.result(), "no hedge"
    second = asyncio.create_task(request(2))
    done, pending = await asyncio.wait({first, second}, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    winner = done.pop()
    return winner.result(), "first" if winner is first else "second"


async def main():
    clock = asyncio.get_running_loop().time
    print(await first_success(mirror("a", 3), mirror("b", 1, fails=True), mirror("c", 2)), clock())
    try:
        await first_success(mirror("a", 0.1, True), mirror("b", 0.2, True))
    except* OSError as group:
        print(group.message, [str(e) for e in group.exceptions], round(clock(), 2))

    async def slow_then_fast(attempt):
        await asyncio.sleep(5 if attempt == 1 else 0.3)
        return attempt

    async def always_fast(attempt):
        await asyncio.sleep(0.2)
        return attempt

    print(await hedged(slow_then_fast, 0.5), await hedged(always_fast, 0.5))

    tasks = [asyncio.create_task(mirror(f"m{n}", n / 2, fails=n == 3), name=f"m{n}") for n in range(1, 6)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending, timeout=0.6)
    print(len(done), len(pending))
    print([await task for task in pending])

    for number, earliest in enumerate(asyncio.as_completed([mirror("x", 0.3), mirror("y", 0.1), mirror("z", 0.2, True)])):
        try:
            print(number, await earliest)
        except OSError as error:
            print(number, "error:", error)
    try:
        for earliest in asyncio.as_completed([mirror("q", 1), mirror("r", 9)], timeout=2):
            print(await earliest)
    except TimeoutError:
        print("timed out at", round(clock(), 2))
    for wrong in ([], [mirror("lost", 1)]):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
        finally:
            for coroutine in wrong:
                coroutine.close()


asyncio.run(main())
# expect: ('page from c', ['b is down']) 2.0
# expect: all mirrors failed ['a is down', 'b is down'] 2.2
# expect: (2, 'second') (1, 'no hedge')
# expect: ['m1', 'm2', 'm3'] ['m4', 'm5']
# expect: 1 1
# expect: ['page from m5']
# expect: 0 page from y
# expect: 1 error: z is down
# expect: 2 page from x
# expect: page from q
# expect: timed out at 8.0
# expect: ValueError Set of Tasks/Futures is empty.
# expect: TypeError Passing coroutines is forbidden, use tasks explicitly.
