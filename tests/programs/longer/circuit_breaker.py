import asyncio
from enum import StrEnum


class Mode(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class CircuitOpen(Exception):
    """The breaker does not let anything through."""


class CircuitBreaker:
    def __init__(self, failures, recovery):
        self.limit = failures
        self.recovery = recovery
        self.failures = 0
        self.opened_at = None
        self.changes = []
        self._mode = Mode.CLOSED

    @property
    def mode(self):
        now = asyncio.get_running_loop().time()
        if self._mode is Mode.OPEN and now - self.opened_at >= self.recovery:
            self.mode = Mode.HALF_OPEN
        return self._mode

    @mode.setter
    def mode(self, new):
        now = asyncio.get_running_loop().time()
        self.changes.append(f"{now:.1f}: {self._mode} -> {new}")
        self._mode = new
        if new == Mode.OPEN:
            self.opened_at = now

    def __call__(self, function):
        async def guarded(*args, **kwargs):
            if self.mode is Mode.OPEN:
                raise CircuitOpen(f"{function.__name__} is not called")
            try:
                result = await function(*args, **kwargs)
            except (ConnectionError, TimeoutError):
                self.failures += 1
                if self.mode is Mode.HALF_OPEN or self.failures >= self.limit:
                    self.mode = Mode.OPEN
                raise
            else:
                if self.mode is Mode.HALF_OPEN:
                    self.mode = Mode.CLOSED
                self.failures = 0
                return result

        return guarded


breaker = CircuitBreaker(failures=3, recovery=2.0)
outage = range(2, 6)
calls = 0


@breaker
async def service(x, *, timeout=0.5):
    global calls
    calls += 1
    now = asyncio.get_running_loop().time()
    async with asyncio.timeout(timeout):
        if int(now) in outage:
            await asyncio.sleep(0.1)
            if calls % 2:
                await asyncio.sleep(10)
            raise ConnectionRefusedError(111, "Connection refused")
        await asyncio.sleep(0.05)
    return x * x


async def main():
    tally = {}
    for n in range(24):
        begin = asyncio.get_running_loop().time()
        try:
            outcome = str(await service(n))
            kind = "ok"
        except CircuitOpen as error:
            outcome, kind = str(error), "open"
        except OSError as error:
            outcome, kind = f"{type(error).__name__} {error}", "error"
        tally[kind] = tally.get(kind, 0) + 1
        print(f"{begin:4.1f} {kind:<5} {outcome}")
        await asyncio.sleep(0.4)
    print(tally, "calls made:", calls)
    print(*breaker.changes, sep="\n")


asyncio.run(main())
# expect:  0.0 ok    0
# expect:  0.5 ok    1
# expect:  0.9 ok    4
# expect:  1.4 ok    9
# expect:  1.8 ok    16
# expect:  2.2 error ConnectionRefusedError [Errno 111] Connection refused
# expect:  2.8 error TimeoutError
# expect:  3.6 error ConnectionRefusedError [Errno 111] Connection refused
# expect:  4.2 open  service is not called
# expect:  4.5 open  service is not called
# expect:  5.0 open  service is not called
# expect:  5.3 open  service is not called
# expect:  5.8 error TimeoutError
# expect:  6.7 open  service is not called
# expect:  7.0 open  service is not called
# expect:  7.5 open  service is not called
# expect:  7.8 open  service is not called
# expect:  8.2 ok    289
# expect:  8.7 ok    324
# expect:  9.2 ok    361
# expect:  9.6 ok    400
# expect: 10.1 ok    441
# expect: 10.5 ok    484
# expect: 10.9 ok    529
# expect: {'ok': 12, 'error': 4, 'open': 8} calls made: 16
# expect: 3.8: closed -> open
# expect: 5.8: open -> half-open
# expect: 6.2: half-open -> open
# expect: 8.2: open -> half-open
# expect: 8.3: half-open -> closed
