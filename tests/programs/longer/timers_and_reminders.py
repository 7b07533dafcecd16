"""Reminders with call_later and call_at, postponed and cancelled, one of them repeating."""

import asyncio


class Reminder:
    def __init__(self, loop, text):
        self.loop = loop
        self.text = text
        self.handle = None
        self.fired = 0

    def set(self, delay):
        self.cancel()
        self.handle = self.loop.call_later(delay, self._fire)
        return self

    def postpone(self, delay):
        if self.handle is None or self.handle.cancelled():
            return False
        when = self.handle.when()
        self.handle.cancel()
        self.handle = self.loop.call_at(when + delay, self._fire)
        return True

    def cancel(self):
        if self.handle is not None:
            self.handle.cancel()

    def _fire(self):
        self.fired += 1
        self.handle = None
        print(f"{self.loop.time():5.2f} {self.text}")


class Repeating(Reminder):
    def __init__(self, loop, text, interval, times):
        super().__init__(loop, text)
        self.interval = interval
        self.left = times
        self.finished = loop.create_future()

    def _fire(self):
        super()._fire()
        self.left -= 1
        if self.left:
            self.set(self.interval)
        else:
            self.finished.set_result(self.fired)


def broken():
    raise ZeroDivisionError("a callback failed")


async def main():
    loop = asyncio.get_running_loop()
    problems = []
    loop.set_exception_handler(lambda loop, context: problems.append((context["message"], context["exception"])))

    tea = Reminder(loop, "tea is ready").set(3)
    call = Reminder(loop, "call home").set(2)
    nap = Reminder(loop, "wake up").set(1.5)
    stretch = Repeating(loop, "stretch", 1, 4).set(0.75)
    print(tea.postpone(1.25), nap.postpone(10), tea.handle.when())
    nap.cancel()
    print(nap.postpone(1), nap.handle.cancelled())
    for delay in (0.3, 0.1, 0.2):
        loop.call_later(delay, print, "  order by time:", delay)
    loop.call_soon(print, "  soon, first")
    loop.call_soon(print, "  soon, second")
    loop.call_later(1, broken)
    print("nothing has run yet")
    await asyncio.sleep(0)
    print("one pass later")
    print("stretched", await stretch.finished, "times")
    while not tea.fired:
        await asyncio.sleep(0.5)
    print(f"{loop.time():.2f}", call.fired, nap.fired, tea.handle)
    for message, error in problems:
        print(message.split(" <")[0], "|", repr(error))
    loop.set_exception_handler(None)
    late = loop.call_at(loop.time() - 5, print, "in the past: at once")
    await asyncio.sleep(0)
    print(late.cancelled())


asyncio.run(main())
# expect: True True 4.25
# expect: False True
# expect: nothing has run yet
# expect:   soon, first
# expect:   soon, second
# expect: one pass later
# expect:   order by time: 0.1
# expect:   order by time: 0.2
# expect:   order by time: 0.3
# expect:  0.75 stretch
# expect:  1.75 stretch
# expect:  2.00 call home
# expect:  2.75 stretch
# expect:  3.75 stretch
# expect: stretched 4 times
# expect:  4.25 tea is ready
# expect: 4.25 1 0 None
# expect: Exception in callback broken() at tests/programs/longer/timers_and_reminders.py:52 | ZeroDivisionError('a callback failed')
# expect: False
# expect: in the past: at once
