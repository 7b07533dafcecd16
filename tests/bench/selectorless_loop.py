"""CPython's own event loop on the real clock, for platforms without sockets to select on."""

import asyncio
from asyncio import base_events, events


class NothingToSelect:
    """Never waits: the loop spins until its next timer is due."""

    def select(self, timeout):
        return ()


class SelectorlessLoop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = NothingToSelect()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def use_for_asyncio_run():
    """Hides Pyodide's own running loop, which would make asyncio.run report a nested call."""
    asyncio._set_running_loop(None)
    events.new_event_loop = SelectorlessLoop
