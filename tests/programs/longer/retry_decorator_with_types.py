"""A decorator with parameters, typed, for functions that are async and functions that are not."""

import asyncio
import functools
import inspect
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import ParamSpec, TypeVar, overload

P = ParamSpec("P")
R = TypeVar("R")


def backoff(first: float, factor: float = 2.0, limit: float = 10.0) -> Iterator[float]:
    delay = first
    while True:
        yield min(delay, limit)
        delay *= factor


class GaveUp(Exception):
    def __init__(self, function: str, tries: int):
        super().__init__(f"{function} failed {tries} times")


def retry(*errors: type[Exception], tries: int = 3, first: float = 0.1):
    if not errors:
        errors = (Exception,)

    def decorate(function):
        name = function.__qualname__

        def next_delay(number, delays, error):
            if number == tries:
                raise GaveUp(name, tries) from error
            delay = next(delays)
            print(f"  {name}{' (async)' if is_async else ''}: {error!r}, again in {delay:g}")
            return delay

        is_async = inspect.iscoroutinefunction(function)
        if is_async:

            @functools.wraps(function)
            async def wrapper(*args, **kwargs):
                delays = backoff(first)
                for number in range(1, tries + 1):
                    try:
                        return await function(*args, **kwargs)
                    except errors as error:
                        await asyncio.sleep(next_delay(number, delays, error))

        else:

            @functools.wraps(function)
            def wrapper(*args, **kwargs):
                delays = backoff(first)
                for number in range(1, tries + 1):
                    try:
                        return function(*args, **kwargs)
                    except errors as error:
                        time.sleep(next_delay(number, delays, error))

        wrapper.tries = tries
        return wrapper

    return decorate


class Flaky:
    def __init__(self, *outcomes):
        self.outcomes = list(outcomes)

    @retry(ConnectionError, TimeoutError)
    async def fetch(self, key: str) -> str:
        """Fetches, sometimes."""
        await asyncio.sleep(0.5)
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return f"{key}={outcome}"

    @retry(tries=2, first=1)
    def parse(self) -> int:
        return int(self.outcomes.pop(0))


async def timed(awaitable):
    begin = time.monotonic()
    try:
        return await awaitable, round(time.monotonic() - begin, 3)
    except Exception as error:
        return f"{type(error).__name__}: {error} <- {error.__cause__!r}", round(time.monotonic() - begin, 3)


async def main():
    print(await timed(Flaky(ConnectionError("reset"), "fine").fetch("a")))
    print(await timed(Flaky(TimeoutError(), ConnectionResetError(104, "reset"), 3).fetch("b")))
    print(await timed(Flaky(*[ConnectionError(n) for n in range(5)]).fetch(key="c")))
    print(await timed(Flaky(KeyError("not retried")).fetch("d")))
    print(Flaky("x", "17").parse())
    try:
        Flaky("x", "y", "z").parse()
    except GaveUp as error:
        print(error, "|", error.__cause__)
    print(Flaky.fetch.__name__, Flaky.fetch.__doc__, Flaky.fetch.tries, Flaky.parse.__wrapped__.__annotations__)
    print([f"{delay:g}" for delay, _ in zip(backoff(1, 3), range(5))], round(time.monotonic(), 2))


asyncio.run(main())
# expect:   Flaky.fetch (async): ConnectionError('reset'), again in 0.1
# expect: ('a=fine', 1.1)
# expect:   Flaky.fetch (async): TimeoutError(), again in 0.1
# expect:   Flaky.fetch (async): ConnectionResetError(104, 'reset'), again in 0.2
# expect: ('b=3', 1.8)
# expect:   Flaky.fetch (async): ConnectionError(0), again in 0.1
# expect:   Flaky.fetch (async): ConnectionError(1), again in 0.2
# expect: ('GaveUp: Flaky.fetch failed 3 times <- ConnectionError(2)', 1.8)
# expect: ("KeyError: 'not retried' <- None", 0.5)
# expect:   Flaky.parse: ValueError("invalid literal for int() with base 10: 'x'"), again in 1
# expect: 17
# expect:   Flaky.parse: ValueError("invalid literal for int() with base 10: 'x'"), again in 1
# expect: Flaky.parse failed 2 times | invalid literal for int() with base 10: 'y'
# expect: fetch Fetches, sometimes. 3 {'return': <class 'int'>}
# expect: ['1', '3', '9', '10', '10'] 7.2
