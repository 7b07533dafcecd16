import dataclasses as _dataclasses
import types as _types

import asyncio as _asyncio
import _call_graph

__all__ = (
    "capture_call_graph",
    "format_call_graph",
    "print_call_graph",
    "FrameCallGraphEntry",
    "FutureCallGraph",
)


@_dataclasses.dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    frame: _types.FrameType


@_dataclasses.dataclass(frozen=True, slots=True)
class FutureCallGraph:
    future: _asyncio.Future
    call_stack: tuple["FrameCallGraphEntry", ...]
    awaited_by: tuple["FutureCallGraph", ...]


def _check(future):
    if not isinstance(future, _asyncio.Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")


def _waiters(future, limit):
    return tuple(_graph_of(waiter, limit) for waiter in _call_graph.awaited_by(future))


def _entries(frames):
    return tuple(map(FrameCallGraphEntry, frames))


def _graph_of(future, limit):
    _check(future)
    frames = []
    if limit != 0 and isinstance(future, _asyncio.Task):
        frames = _call_graph.frames_of_task(future)
    waiters = _waiters(future, limit)
    # The frames end up innermost first, and a limit counts from the outermost.
    frames.reverse()
    if limit is not None:
        if limit > 0:
            frames = frames[:limit]
        elif limit < 0:
            frames = frames[limit:]
    frames.reverse()
    return FutureCallGraph(future, _entries(frames), waiters)


def _capture(future, library_frames, depth, limit):
    loop = _asyncio._get_running_loop()
    if future is None:
        if loop is None:
            raise RuntimeError("capture_call_graph() is called outside of a running "
                               "event loop and no *future* to introspect was provided")
        future = _asyncio.current_task(loop)
        if future is None:
            return None
    elif loop is None or future is not _asyncio.current_task(loop):
        return _graph_of(future, limit)
    frames = []
    if limit != 0:
        frames = library_frames + _call_graph.frames_that_run()
        if not 0 <= depth < len(frames):
            raise NotImplementedError("Loopscope's call graphs contain only the frames of the task: depth exceeds them")
        frames = frames[depth:]
        if None in frames:
            raise NotImplementedError("Loopscope's call graphs start at the caller: depth must be at least 1")
    waiters = _waiters(future, limit)
    if limit is not None:
        if limit < 0:
            frames = frames[:-limit]
        elif limit > 0:
            frames = frames[-limit:]
    return FutureCallGraph(future, _entries(frames), waiters)


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    return _capture(future, [None], depth, limit)


def _lines(graph, indent):
    future = graph.future
    if isinstance(future, _asyncio.Task):
        yield f"{indent}* Task(name={future.get_name()!r}, id={id(future):#x})"
    else:
        yield f"{indent}* Future(id={id(future):#x})"
    if graph.call_stack:
        yield indent + "  + Call stack:"
    for entry in graph.call_stack:
        frame = entry.frame
        if frame is None:
            frame.f_generator
        code = frame.f_code
        tag = _call_graph.tag(frame)
        yield f"{indent}  |   File {code.co_filename!r}, line {frame.f_lineno}, in {tag}{code.co_qualname}()"
    if graph.awaited_by:
        yield indent + "  + Awaited by:"
    for waiter in graph.awaited_by:
        yield from _lines(waiter, indent + "    ")


def _text(graph):
    return "" if graph is None else "\n".join(_lines(graph, ""))


def format_call_graph(future=None, /, *, depth=1, limit=None):
    return _text(_capture(future, [None, None], depth + 1, limit))


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    frames = [None, None, _call_graph.frame_of_print()]
    print(_text(_capture(future, frames, depth + 1, limit)), file=file)
