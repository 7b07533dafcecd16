# In debug mode what holds the loop for longer than slow_callback_duration is logged: time.sleep moves the clock.
import asyncio
import logging
import re
import sys
import time


class Short(logging.Formatter):
    def format(self, record):
        return re.sub(r"<(\w+) .*>", r"<\1 …>", record.getMessage())


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Short())
logging.getLogger("asyncio").addHandler(handler)


async def hold(seconds):
    time.sleep(seconds)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.slow_callback_duration)  # expect: 0.1
    await asyncio.create_task(hold(0.05))
    await asyncio.create_task(hold(0.25))
    loop.slow_callback_duration = 0.5
    await asyncio.create_task(hold(0.25))
    loop.call_soon(time.sleep, 0.75)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
# expect: Executing <Task …> took 0.250 seconds
# expect: Executing <Handle …> took 0.750 seconds
