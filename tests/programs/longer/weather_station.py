import asyncio
import logging
import sys
from collections import deque
from datetime import datetime, timedelta, timezone

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(asctime)s %(levelname).1s %(message)s", datefmt="%H:%M:%S")

READINGS = {
    "roof": [12.1, 12.4, None, 13.0, 45.0, 13.3],
    "yard": [11.8, 11.9, 12.0, 12.0, 12.2, 12.1],
    "well": [8.0, 8.0, 8.1],
}


class Sensor:
    def __init__(self, name, values, every):
        self.name, self.values, self.every = name, iter(values), every
        self.history = deque(maxlen=4)

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(self.every)
        try:
            value = next(self.values)
        except StopIteration:
            raise StopAsyncIteration from None
        if value is not None and self.history and abs(value - self.history[-1]) > 10:
            logging.warning("%s jumps from %.1f to %.1f: ignored", self.name, self.history[-1], value)
            value = None
        if value is not None:
            self.history.append(value)
        return datetime.now(timezone.utc), value

    @property
    def average(self):
        return sum(self.history) / len(self.history) if self.history else float("nan")


async def watch(sensor, report):
    async for when, value in sensor:
        if value is None:
            logging.debug("%-5s no value", sensor.name)
            continue
        report.setdefault(when.replace(second=when.second // 10 * 10, microsecond=0), {})[sensor.name] = value
        logging.info("%-5s %6.2f (average %.3f)", sensor.name, value, sensor.average)
    logging.error("%s is silent", sensor.name)


async def main():
    start = datetime.now(timezone.utc)
    sensors = [Sensor(name, values, every) for (name, values), every in zip(READINGS.items(), (5, 7.5, 12))]
    report = {}
    async with asyncio.TaskGroup() as group:
        for sensor in sensors:
            group.create_task(watch(sensor, report))
    elapsed = datetime.now(timezone.utc) - start
    print("elapsed", elapsed, elapsed.total_seconds(), elapsed > timedelta(minutes=1))
    for when in sorted(report):
        cells = "  ".join(f"{name} {value:5.1f}" for name, value in sorted(report[when].items()))
        print(f"{when:%Y-%m-%d %H:%M:%S}  {cells}")
    east = timezone(timedelta(hours=5, minutes=30), "IST")
    print(start.astimezone(east).isoformat(), start.strftime("%A, day %j"), start.date() + timedelta(days=60))
    hottest = max(sensors, key=lambda sensor: sensor.average)
    print(f"{hottest.name}: {hottest.average:.2f} degrees, {hottest.average * 9 / 5 + 32:.2f} F")


asyncio.run(main())
# expect: 00:00:00 D Using selector: EpollSelector
# expect: 00:00:05 I roof   12.10 (average 12.100)
# expect: 00:00:07 I yard   11.80 (average 11.800)
# expect: 00:00:10 I roof   12.40 (average 12.250)
# expect: 00:00:12 I well    8.00 (average 8.000)
# expect: 00:00:15 I yard   11.90 (average 11.850)
# expect: 00:00:15 D roof  no value
# expect: 00:00:20 I roof   13.00 (average 12.500)
# expect: 00:00:22 I yard   12.00 (average 11.900)
# expect: 00:00:24 I well    8.00 (average 8.000)
# expect: 00:00:25 W roof jumps from 13.0 to 45.0: ignored
# expect: 00:00:25 D roof  no value
# expect: 00:00:30 I yard   12.00 (average 11.925)
# expect: 00:00:30 I roof   13.30 (average 12.700)
# expect: 00:00:35 E roof is silent
# expect: 00:00:36 I well    8.10 (average 8.033)
# expect: 00:00:37 I yard   12.20 (average 12.025)
# expect: 00:00:45 I yard   12.10 (average 12.075)
# expect: 00:00:48 E well is silent
# expect: 00:00:52 E yard is silent
# expect: elapsed 0:00:52.500000 52.5 False
# expect: 2025-01-01 00:00:00  roof  12.1  yard  11.8
# expect: 2025-01-01 00:00:10  roof  12.4  well   8.0  yard  11.9
# expect: 2025-01-01 00:00:20  roof  13.0  well   8.0  yard  12.0
# expect: 2025-01-01 00:00:30  roof  13.3  well   8.1  yard  12.2
# expect: 2025-01-01 00:00:40  yard  12.1
# expect: 2025-01-01T05:30:00+05:30 Wednesday, day 001 2025-03-02
# expect: roof: 12.70 degrees, 54.86 F
