"""Runs a program in this interpreter and tells how long that took, from its compilation to its end."""

import gc
import sys
import time


def timed_run(source, name):
    """Seconds that the program took; it gets a namespace of its own."""
    namespace = {"__name__": "__main__", "__file__": name}
    gc.collect()
    begin = time.perf_counter()
    exec(compile(source, name, "exec"), namespace)
    return time.perf_counter() - begin


if __name__ == "__main__":
    import asyncio  # The reference is measured without the import of its library.

    sys.stderr.write(repr(timed_run(sys.stdin.read(), "bench.py")) + "\n")
