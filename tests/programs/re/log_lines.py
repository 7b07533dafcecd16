import asyncio
import re
from collections import defaultdict

LINE = re.compile(r"^(?P<time>\d\d:\d\d) \[(?P<level>[A-Z]+)\] (?P<what>.+)$")
LOG = """10:00 [INFO] start job=1
10:05 [ERROR] job=1 failed: timeout=30s
nonsense
10:06 [INFO] retry job=1"""


async def parse(line):
    await asyncio.sleep(len(line) / 100)
    if match := LINE.match(line):
        return match["level"], match["what"], re.findall(r"(\w+)=(\w+)", line)


async def main():
    parsed = await asyncio.gather(*map(parse, LOG.splitlines()))
    found = defaultdict(list)
    for level, what, pairs in filter(None, parsed):
        found[level].append((re.sub(r"\s*\w+=\w+", "", what), dict(pairs)))
    print(dict(found))


asyncio.run(main())
# expect: {'INFO': [('start', {'job': '1'}), ('retry', {'job': '1'})], 'ERROR': [(' failed:', {'job': '1', 'timeout': '30s'})]}
