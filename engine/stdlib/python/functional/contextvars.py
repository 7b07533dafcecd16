import _contextvars
from _contextvars import Context, ContextVar, Token, copy_context

_enter = _contextvars.enter
_leave = _contextvars.leave


def _run(self, /, *args, **kwargs):
    if not args:
        raise TypeError("run() missing 1 required positional argument")
    _enter(self)
    try:
        return args[0](*args[1:], **kwargs)
    finally:
        _leave(self)


_run.__name__ = "run"
_run.__qualname__ = "Context.run"
Context.run = _run
