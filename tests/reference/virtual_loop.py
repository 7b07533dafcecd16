"""CPython's own futures and tasks on a loop with a virtual clock and a selector that never waits."""

import asyncio
import heapq
from asyncio import base_events, coroutines, events, tasks

from ordered_set import OrderedSet, OrderedWeakSet


class Stopped(BaseException):
    """Unwinds a stopped program: deadlocked, or beyond a limit."""


class Process:
    """The state that all loops of one program share: clock, counters, schedule, and how the program was stopped."""

    def __init__(self, clock, max_handles):
        self.clock = clock
        self.passes = 0
        self.tasks_named = 0
        self.tasks_created = 0
        self.task_order = {}
        self.handles_left = max_handles
        self.schedule = []
        self.stopped = None
        self.on_stop = None

    def stop(self, reason):
        """Stops the program; the first reason counts, later calls only continue unwinding."""
        if self.stopped is None:
            self.stopped = reason
            self.on_stop()
        raise Stopped(reason)

    def go_on(self):
        """Stops a program again after a task or a callback has swallowed the exception."""
        if self.stopped is not None:
            raise Stopped(self.stopped)


def stepping_task(handle):
    """The task whose step this handle is, or None for any other callback."""
    callback = handle._callback
    if type(callback).__name__ == "TaskStepMethWrapper":
        return callback.__self__
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, asyncio.Task) and callback.__name__ in ("task_wakeup", "_Task__step", "_Task__wakeup"):
        return owner
    return None


class VirtualLoop(base_events.BaseEventLoop):
    """A loop of one process; only `_run_once` differs from CPython's loop."""

    def __init__(self, process):
        super().__init__()
        self._process = process
        self._timers = []
        self._asyncgens = OrderedWeakSet()
        base_events.logger.debug("Using selector: %s", "EpollSelector")  # As in the loop for Linux.

    def time(self):
        return self._process.clock.seconds()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def create_task(self, coro, **kwargs):
        if kwargs.get("name") is None and coroutines.iscoroutine(coro):
            self._process.tasks_named += 1
            kwargs["name"] = f"Task-{self._process.tasks_named}"
        self._process.tasks_created += 1
        order = self._process.tasks_created  # Number the task before those that an eager task creates in its first step.
        try:
            task = super().create_task(coro, **kwargs)
            self._process.task_order[id(task)] = order
            if frames := getattr(task, "_source_traceback", None):
                frames[:] = [frame for frame in frames if frame.filename != __file__]
            return task
        finally:
            del coro, kwargs
            task = None

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, "call_at")
        key = self._process.clock.timer_key(when)
        timer = events.TimerHandle(when, callback, args, self, context)
        if timer._source_traceback:
            del timer._source_traceback[-1]
        heapq.heappush(self._timers, (key, timer))
        timer._scheduled = True
        return timer

    def _timer_handle_cancelled(self, handle):
        pass

    def _pop_timer(self):
        _, timer = heapq.heappop(self._timers)
        timer._scheduled = False
        return timer

    def _run_once(self):
        process = self._process
        process.go_on()
        clock = process.clock
        while self._timers and self._timers[0][1]._cancelled:
            self._pop_timer()
        if not self._ready and not self._stopping:
            if not self._timers or self._timers[0][0][0] == float("inf"):
                process.stop("deadlocked")
            clock.move_to(self._timers[0][0])
        while self._timers and self._timers[0][0][:2] < clock.now():
            self._ready.append(self._pop_timer())
        pass_counted = False
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if handle._cancelled:
                continue
            process.go_on()
            if not pass_counted:
                process.passes += 1
                pass_counted = True
            if process.handles_left == 0:
                process.stop("limited")
            process.handles_left -= 1
            task = stepping_task(handle)
            if task is not None:
                process.schedule.append((process.passes, clock.nanoseconds, task.get_name()))
            task = None
            began = self.time()
            handle._run()  # Inline, because a separate frame would keep objects of the handle alive longer.
            if self._debug and self.time() - began >= self.slow_callback_duration:
                self._tell_slow(handle, self.time() - began)
        handle = None

    def _tell_slow(self, handle, took):
        base_events.logger.warning("Executing %s took %.3f seconds", base_events._format_handle(handle), took)

    def close(self):
        super().close()
        self._timers.clear()


VirtualLoop.__name__ = VirtualLoop.__qualname__ = "_UnixSelectorEventLoop"
VirtualLoop.__module__ = "asyncio.unix_events"


class VirtualPolicy(events._BaseDefaultEventLoopPolicy):
    """Makes `asyncio.run`, `Runner` and `new_event_loop` use loops of the given process."""

    def __init__(self, process):
        super().__init__()
        self._loop_factory = lambda: VirtualLoop(process)


real_all_tasks = tasks.all_tasks


def all_tasks_in_order(process):
    """`asyncio.all_tasks` in order of creation; empty for a stopped program, so that the end of its loop cancels nothing."""

    def all_tasks(loop=None):
        if process.stopped is not None:
            return OrderedSet()
        return OrderedSet(sorted(real_all_tasks(loop), key=lambda task: process.task_order.get(id(task), 0)))

    return all_tasks
