"""Runs programs without asyncio, each with its own globals, in the reference's interpreter: fast, for many small programs."""

import asyncio
import builtins
import gc
import io
import json
import sys
import warnings
from asyncio import events, tasks

import program  # Prepare asyncio.
from virtual_clock import VirtualClock
from virtual_loop import Process, VirtualPolicy, all_tasks_in_order
from virtual_loop import Stopped as LoopStopped

monitoring = sys.monitoring
TOOL = 3
MOST_STEPS = 200_000
MOST_HANDLES = 20_000


class Stopped(BaseException):
    """Raised when a program exceeds its limit of jumps or calls."""


left = 0


def counted(*where):
    global left
    left -= 1
    if left < 0:
        left = MOST_STEPS
        raise Stopped


monitoring.use_tool_id(TOOL, "generated programs")
EVENTS = monitoring.events.JUMP | monitoring.events.PY_START
monitoring.register_callback(TOOL, monitoring.events.JUMP, counted)
monitoring.register_callback(TOOL, monitoring.events.PY_START, counted)
warnings.simplefilter("ignore")
gc.collect()
gc.freeze()


def clear_names(names):
    """Ends the interpreter: deletes names with one underscore first, then all others."""
    for is_private in (True, False):
        for name in list(names):
            if not name.startswith("__") and name.startswith("_") == is_private:
                names[name] = None


def new_loops():
    """Event loops with their own virtual clock."""
    process = Process(VirtualClock(), MOST_HANDLES)
    process.on_stop = lambda: None
    tasks.all_tasks = asyncio.all_tasks = all_tasks_in_order(process)
    events._set_event_loop_policy(VirtualPolicy(process))


def run_one(source):
    """Returns exit status, stdout and the last line of stderr; a text as the status gives the reason for a missing result."""
    global left
    left = MOST_STEPS
    try:
        code = compile(source, "main.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return f"not compiled: {error}", "", ""
    if "asyncio" in source:
        new_loops()
    output, errors = io.StringIO(), io.StringIO()
    saved = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = output, errors
    monitoring.set_events(TOOL, EVENTS)
    status = 0
    names = {"__name__": "__main__", "__builtins__": builtins}
    try:
        exec(code, names)
    except (Stopped, LoopStopped):
        status = "stopped: it loops too long"
    except BaseException as error:
        status = 1
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        if not isinstance(status, str):
            clear_names(names)
        monitoring.set_events(TOOL, 0)
        sys.stdout, sys.stderr = saved
        events._set_running_loop(None)
    return status, output.getvalue(), (errors.getvalue().rstrip().splitlines() or [""])[-1]


def run_batch(sources):
    """Maps a JSON list of texts to a JSON list of results."""
    results = [run_one(source) for source in json.loads(sources)]
    gc.collect()
    return json.dumps(results)
