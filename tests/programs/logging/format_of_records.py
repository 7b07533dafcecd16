import asyncio
import logging
import time


class Shown(logging.Handler):
    def emit(self, record):
        print(self.format(record))
        # expect: 2025-01-01 00:00:00,000 Task-1 step
        # expect: 00:00:00.750 [INFO] step
        # expect: format_of_records.py work format_of_records 20
        # expect: MainThread MainProcess 1735689602.250 2250
        # expect:     INFO app: braces
        # expect: INFO app: dollars
        # expect: 2025-01-01 00:00:03,000 outside of a task None
        # expect: nobody hello
        # expect: ada hello


shown = Shown()
log = logging.getLogger("app")
log.addHandler(shown)
log.setLevel(logging.DEBUG)


async def work():
    for text, date in (
        ("%(asctime)s %(taskName)s %(message)s", None),
        ("%(asctime)s.%(msecs)03d [%(levelname)s] %(message)s", "%H:%M:%S"),
        ("%(filename)s %(funcName)s %(module)s %(levelno)s", None),
        ("%(threadName)s %(processName)s %(created).3f %(relativeCreated)d", None),
    ):
        shown.setFormatter(logging.Formatter(text, date))
        log.info("step")
        await asyncio.sleep(0.75)


asyncio.run(work())
shown.setFormatter(logging.Formatter("{levelname:>8} {name}: {message}", style="{"))
log.info("braces")
shown.setFormatter(logging.Formatter("$levelname ${name}: $message", style="$"))
log.info("dollars")
formatter = logging.Formatter("%(asctime)s %(message)s")
formatter.converter = time.gmtime
shown.setFormatter(formatter)
log.info("outside of a task %s", None)
shown.setFormatter(logging.Formatter("%(user)s %(message)s", defaults={"user": "nobody"}))
log.info("hello")
log.info("hello", extra={"user": "ada"})
for wrong in lambda: logging.Formatter("no field"), lambda: logging.Formatter(style="x"), lambda: log.setLevel("LOUD"):
    try:
        wrong()
    except ValueError as error:
        print(error)
        # expect: Invalid format 'no field' for '%' style
        # expect: Style must be one of: %,{,$
        # expect: Unknown level: 'LOUD'
