"""Runs a program in this interpreter and prints the time from its compilation to its end."""

import gc
import sys
import time


def timed_run(source, name):
    """Runs the program in its own namespace and returns the seconds."""
    namespace = {"__name__": "__main__", "__file__": name}
    gc.collect()
    begin = time.perf_counter()
    exec(compile(source, name, "exec"), namespace)
    return time.perf_counter() - begin


if __name__ == "__main__":
    import asyncio  # Import the library before the measurement.

    program = sys.stdin.read()
    times = int(sys.argv[1])
    sys.stderr.write(repr(sum(timed_run(program, "bench.py") for _ in range(times)) / times) + "\n")
