"""The virtual clock, a pair (T, k), and the functions of `time` that read it.

T is in whole nanoseconds from 0. k is never visible: it makes every wake-up slightly late, so that equal
timers end in the order in which they were set. Running code takes no time.
"""

import math
import operator
import time

EPOCH_NANOSECONDS = 1735689600 * 10**9  # 2025-01-01 UTC

_real_sleep = time.sleep
_real_localtime = time.localtime
_real_gmtime = time.gmtime
_real_strftime = time.strftime
_real_ctime = time.ctime
_real_asctime = time.asctime


class VirtualClock:
    """The clock of one process; the loop advances it when nothing is ready, and time.sleep does."""

    def __init__(self):
        self.nanoseconds = 0
        self.hair = 0
        self._timers = 0

    def seconds(self):
        return self.nanoseconds / 1e9

    def now(self):
        """The pair that a timer's (deadline, k) is compared with."""
        return (self.nanoseconds, self.hair)

    def timer_key(self, when):
        """(deadline, k, order of creation) for a timer that is set now and due at `when` seconds."""
        deadline = round(when * 1e9) if math.isfinite(when) else float("-inf" if when < 0 else "inf")
        self._timers += 1
        return (deadline, self.hair if deadline > self.nanoseconds else -1, self._timers)

    def move_to(self, key):
        """Advances the clock just past a timer's key."""
        self.nanoseconds = max(self.nanoseconds, key[0])
        self.hair = key[1] + 1

    def block(self, seconds):
        """Implements time.sleep: nothing else runs meanwhile."""
        self.nanoseconds += round(seconds * 1e9)
        self.hair += 1

    def host_milliseconds(self, *arguments):
        """The date as a host's clock returns it, in the middle of its microsecond, because a float cannot represent nanoseconds."""
        return ((EPOCH_NANOSECONDS + self.nanoseconds) // 1000 + 0.5) / 1000

    def functions(self):
        """The replacements for the functions of `time`, by name."""

        def sleep(seconds, /):
            if not isinstance(seconds, float):
                try:
                    seconds = operator.index(seconds)
                except TypeError:
                    return _real_sleep(seconds)  # Raises CPython's own TypeError.
            if not 0 <= seconds < 9e9:
                return _real_sleep(seconds)  # Raises: negative, not a number or too large.
            self.block(seconds)

        def date_seconds():
            return (EPOCH_NANOSECONDS + self.nanoseconds) // 10**9

        def from_now(function):
            return lambda seconds=None, /: function(date_seconds() if seconds is None else seconds)

        def strftime(format, moment=None, /):
            return _real_strftime(format, _real_gmtime(date_seconds()) if moment is None else moment)

        def asctime(moment=None, /):
            return _real_asctime(_real_gmtime(date_seconds()) if moment is None else moment)

        return {
            "sleep": sleep,
            "monotonic": self.seconds,
            "perf_counter": self.seconds,
            "time": lambda: 1735689600 + self.seconds(),
            "monotonic_ns": lambda: self.nanoseconds,
            "perf_counter_ns": lambda: self.nanoseconds,
            "time_ns": lambda: EPOCH_NANOSECONDS + self.nanoseconds,
            "localtime": from_now(_real_localtime),
            "gmtime": from_now(_real_gmtime),
            "ctime": from_now(_real_ctime),
            "strftime": strftime,
            "asctime": asctime,
        }
