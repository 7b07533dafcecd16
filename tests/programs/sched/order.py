# Events run at their times, those of one time by priority.
import sched
import time

scheduler = sched.scheduler(time.monotonic, time.sleep)
start = time.monotonic()


def note(what, extra=None):
    print(f"{time.monotonic() - start:.1f}", what, extra)


scheduler.enter(2, 1, note, ("second",), {"extra": 5})
scheduler.enter(1, 2, note, ("low",))
scheduler.enter(1, 1, note, argument=("high",))
cancelled = scheduler.enter(1.5, 1, note, ("never",))
scheduler.cancel(cancelled)
print(len(scheduler.queue), scheduler.empty(), [event.argument[0] for event in scheduler.queue])
print(scheduler.run(blocking=False))
scheduler.run()
print(scheduler.empty(), type(cancelled).__name__, cancelled.priority)
try:
    scheduler.cancel(cancelled)
except ValueError as error:
    print(type(error).__name__)
# expect: 3 False ['high', 'low', 'second']
# expect: 1.0
# expect: 1.0 high None
# expect: 1.0 low None
# expect: 2.0 second 5
# expect: True Event 1
# expect: ValueError
