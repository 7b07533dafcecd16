"""Runs one program after another in this interpreter, each as if in its own process."""

import ast
import asyncio
import atexit
import builtins
import contextvars
import gc
import importlib
import inspect
import io
import linecache
import logging
import os
import random
import sys
import time
import types
import warnings
from asyncio import events, runners, taskgroups, tasks

from js import Date
from pyodide.ffi import create_proxy

from ordered_set import OrderedSet
from virtual_clock import EPOCH_NANOSECONDS, VirtualClock
from virtual_loop import Process, Stopped, VirtualPolicy, all_tasks_in_order

MAX_HANDLES = 200_000
MAX_JUMPS = 5_000_000

monitoring = sys.monitoring
MONITORING_TOOL = 4


class Output(io.TextIOWrapper):
    """A captured stream; when muted, it discards everything."""

    def __init__(self, name, errors, file_name):
        self._bytes = io.BytesIO()
        super().__init__(self._bytes, encoding="utf-8", errors=errors, newline="\n", write_through=True)
        self._name = name
        self._file_name = file_name
        self.lines_written_at = []
        self.muted = False

    @property
    def name(self):
        return self._name

    def write(self, text):
        if self.muted:
            return len(text)
        self.lines_written_at += [self._program_line()] * text.count("\n")
        return super().write(text)

    def _program_line(self):
        """The line of the program that is running now, or 0."""
        frame = sys._getframe(2)
        while frame is not None and frame.f_code.co_filename != self._file_name:
            frame = frame.f_back
        return 0 if frame is None else frame.f_lineno

    def text(self):
        self.flush()
        return self._bytes.getvalue().decode("utf-8")


def order_as_completed():
    """Makes `as_completed` build its set of futures in order: replaces a set comprehension by a call of `set`."""

    class SetComprehensions(ast.NodeTransformer):
        def visit_SetComp(self, node):
            generator = ast.GeneratorExp(elt=node.elt, generators=node.generators)
            return ast.Call(func=ast.Name("set", ast.Load()), args=[generator], keywords=[])

    lines, first = inspect.getsourcelines(tasks._AsCompletedIterator)
    tree = SetComprehensions().visit(ast.parse("".join(lines)))
    ast.increment_lineno(ast.fix_missing_locations(tree), first - 1)
    exec(compile(tree, tasks.__file__, "exec"), vars(tasks))


def pin_collector():
    """Collects cycles only at the end of a program; gc.isenabled() still returns the program's setting."""
    gc.disable()
    switch = {"is_on": True}
    gc.isenabled = lambda: switch["is_on"]
    gc.enable = lambda: switch.update(is_on=True)
    gc.disable = lambda: switch.update(is_on=False)


def prepare_interpreter():
    """Runs once: reverts the host's changes to asyncio and fixes orders that depend on addresses."""
    importlib.import_module("tracemalloc")  # Modules that warnings about coroutines import; import them once.
    pin_collector()
    asyncio._set_running_loop(None)
    asyncio.run = runners.run
    order_as_completed()
    tasks.set = taskgroups.set = OrderedSet
    os.cpu_count = os.process_cpu_count = lambda: 64
    monitoring.use_tool_id(MONITORING_TOOL, "reference")


class Baseline:
    """The state of all modules before the first program, restored after each program."""

    def __init__(self):
        skipped = {"sys", "__main__", __name__}
        self._main = sys.modules["__main__"]
        self._names = set(sys.modules)
        self._modules = {
            name: module
            for name, module in sys.modules.items()
            if name not in skipped and isinstance(module, types.ModuleType)
        }
        self._contents = {name: dict(vars(module)) for name, module in self._modules.items()}
        self._filters = list(warnings.filters)
        self._path = list(sys.path)
        self._loggers = dict(logging.Logger.manager.loggerDict)
        logging._startTime = EPOCH_NANOSECONDS
        self._recursion_limit = sys.getrecursionlimit()

    def restore(self):
        for name in [name for name in sys.modules if name not in self._names]:
            del sys.modules[name]
        sys.modules["__main__"] = self._main
        for name, module in self._modules.items():
            sys.modules[name] = module
            contents, before = vars(module), self._contents[name]
            for added in contents.keys() - before.keys():
                del contents[added]
            for key, value in before.items():
                if key not in contents or contents[key] is not value:
                    contents[key] = value
        warnings.filters[:] = self._filters
        with warnings._lock:
            warnings._filters_mutated_lock_held()
        sys.path[:] = self._path
        sys.setrecursionlimit(self._recursion_limit)
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        for name in ("last_exc", "last_type", "last_value", "last_traceback"):
            if hasattr(sys, name):
                delattr(sys, name)
        logging.Logger.manager.loggerDict = dict(self._loggers)
        logging._startTime = EPOCH_NANOSECONDS
        logging.root.handlers.clear()
        logging.root.filters.clear()
        logging.root.setLevel(logging.WARNING)
        logging.disable(logging.NOTSET)
        logging.getLogger("asyncio").handlers.clear()
        logging.getLogger("asyncio").setLevel(logging.NOTSET)


prepare_interpreter()
baseline = Baseline()
gc.collect()
gc.freeze()


def limit_jumps(process):
    """Ends a program that loops without returning to its event loop."""
    left = MAX_JUMPS

    def jumped(code, source, target):
        nonlocal left
        left -= 1
        if left < 0:
            process.stop("limited")

    monitoring.register_callback(MONITORING_TOOL, monitoring.events.JUMP, jumped)
    monitoring.set_events(MONITORING_TOOL, monitoring.events.JUMP)


def execute(source, file_name, namespace):
    """Runs the program's text, prints an exception as CPython does, and returns the exit status."""
    try:
        exec(compile(source, file_name, "exec", dont_inherit=True), namespace)
        return 0
    except Stopped:
        return None
    except SystemExit as exit:
        if exit.code is None or isinstance(exit.code, int):
            return (exit.code or 0) & 0xFF
        print(exit.code, file=sys.stderr)
        return 1
    except BaseException as error:
        error.__traceback__ = error.__traceback__.tb_next  # Omit the frame of this function.
        sys.excepthook(type(error), error, error.__traceback__)
        return 130 if isinstance(error, KeyboardInterrupt) else 1


def finalize(namespace):
    """Ends the interpreter: destroys everything that only the program refers to, with CPython's warnings."""
    atexit._run_exitfuncs()
    end = {"__name__": "sys", "clear": namespace.clear, "collect": gc.collect}
    exec(compile("clear(); collect()", "sys", "exec"), end)


def run_program(source, file_name, seed, max_handles):
    """Runs one program; returns exit status, stdout, stderr, the rows (pass, nanoseconds, task name)
    and for each line of stdout the line of the program that ended it."""
    clock = VirtualClock()
    process = Process(clock, max_handles or MAX_HANDLES)
    output = Output("<stdout>", "strict", file_name)
    errors = Output("<stderr>", "backslashreplace", file_name)

    def mute():
        output.muted = errors.muted = True

    process.on_stop = mute
    for name, function in clock.functions().items():
        setattr(time, name, function)
    date_now = Date.now
    host_date = create_proxy(clock.host_milliseconds)  # The clock that `datetime.now`, written in C, reads.
    Date.now = host_date
    tasks.all_tasks = asyncio.all_tasks = all_tasks_in_order(process)
    events._set_event_loop_policy(VirtualPolicy(process))
    random.seed(seed)
    linecache.cache[file_name] = (len(source), None, source.splitlines(True), file_name)
    main = types.ModuleType("__main__")
    vars(main).update(__file__=file_name, __builtins__=builtins, __cached__=None)
    sys.modules["__main__"] = main
    sys.argv = [file_name]
    saved_streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = output, errors
    limit_jumps(process)
    atexit._clear()
    try:
        status = contextvars.Context().run(execute, source, file_name, vars(main))
        contextvars.Context().run(finalize, vars(main))
    finally:
        Date.now = date_now
        host_date.destroy()
        monitoring.set_events(MONITORING_TOOL, 0)
        sys.stdout, sys.stderr = saved_streams
        events._set_running_loop(None)
        linecache.cache.pop(file_name, None)
        baseline.restore()
    if process.stopped is not None:
        status = {"deadlocked": 3, "limited": 4}[process.stopped]
    return status, output.text(), errors.text(), process.schedule, output.lines_written_at
