"""Read, parse, enrich, write: four stages joined by bounded queues, so that the slowest one sets the pace."""

import asyncio
import json
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-7s %(name)s: %(message)s")
log = logging.getLogger("pipeline")

STOP = object()
LINES = [
    '{"id": 1, "city": "Oslo", "degrees": -3.5}',
    '{"id": 2, "city": "Lima", "degrees": 19}',
    "not json at all",
    '{"id": 3, "city": "Pune", "degrees": 31.25}',
    '{"id": 4, "degrees": 12}',
    '{"id": 5, "city": "Oslo", "degrees": 0}',
]


class Stage:
    def __init__(self, name, function, source, target, workers=1):
        self.name = name
        self.function = function
        self.source = source
        self.target = target
        self.workers = workers
        self.log = log.getChild(name)
        self.handled = 0

    async def run(self):
        async with asyncio.TaskGroup() as group:
            for number in range(self.workers):
                group.create_task(self._work(), name=f"{self.name}-{number}")
        if self.target is not None:
            await self.target.put(STOP)
        self.log.info("closed after %d items", self.handled)

    async def _work(self):
        while (item := await self.source.get()) is not STOP:
            try:
                result = await self.function(item)
            except Exception as error:
                self.log.warning("%s dropped: %s", type(error).__name__, error)
            else:
                self.handled += 1
                if self.target is not None:
                    await self.target.put(result)
        self.source.put_nowait(STOP)


async def parse(line):
    await asyncio.sleep(0.01)
    return json.loads(line)


async def enrich(record):
    await asyncio.sleep(0.5)
    record["fahrenheit"] = round(record["degrees"] * 9 / 5 + 32, 1)
    record["city"] = record["city"].upper()
    return record


async def main():
    lines, records, enriched = asyncio.Queue(2), asyncio.Queue(2), asyncio.Queue()
    written = []

    async def write(record):
        written.append(record)
        print(asyncio.get_running_loop().time(), json.dumps(record, sort_keys=True))

    stages = [
        Stage("parse", parse, lines, records),
        Stage("enrich", enrich, records, enriched, workers=2),
        Stage("write", write, enriched, None),
    ]
    runs = [asyncio.create_task(stage.run()) for stage in stages]
    for line in LINES:
        await lines.put(line)
        log.info("read %s bytes, %d waiting", len(line), lines.qsize())
    await lines.put(STOP)
    await asyncio.gather(*runs)
    print({stage.name: stage.handled for stage in stages}, sorted(record["id"] for record in written))


asyncio.run(main())
# expect: INFO    pipeline: read 42 bytes, 1 waiting
# expect: INFO    pipeline: read 40 bytes, 2 waiting
# expect: INFO    pipeline: read 15 bytes, 2 waiting
# expect: INFO    pipeline: read 43 bytes, 2 waiting
# expect: INFO    pipeline: read 24 bytes, 2 waiting
# expect: WARNING pipeline.parse: JSONDecodeError dropped: Expecting value: line 1 column 1 (char 0)
# expect: INFO    pipeline: read 39 bytes, 2 waiting
# expect: 0.51 {"city": "OSLO", "degrees": -3.5, "fahrenheit": 25.7, "id": 1}
# expect: 0.52 {"city": "LIMA", "degrees": 19, "fahrenheit": 66.2, "id": 2}
# expect: INFO    pipeline.parse: closed after 5 items
# expect: 1.01 {"city": "PUNE", "degrees": 31.25, "fahrenheit": 88.2, "id": 3}
# expect: WARNING pipeline.enrich: KeyError dropped: 'city'
# expect: 1.51 {"city": "OSLO", "degrees": 0, "fahrenheit": 32.0, "id": 5}
# expect: INFO    pipeline.enrich: closed after 4 items
# expect: INFO    pipeline.write: closed after 4 items
# expect: {'parse': 5, 'enrich': 4, 'write': 4} [1, 2, 3, 5]
