import asyncio
import time
from datetime import date, datetime, timezone

print(datetime.now(), date.today())  # expect: 2025-01-01 00:00:00 2025-01-01


async def main():
    start = datetime.now()
    await asyncio.sleep(0.25)
    print(datetime.now(), datetime.now(timezone.utc), datetime.today())
    # expect: 2025-01-01 00:00:00.250000 2025-01-01 00:00:00.250000+00:00 2025-01-01 00:00:00.250000
    time.sleep(1.5)
    print(datetime.now() - start, (datetime.now() - start).total_seconds())  # expect: 0:00:01.750000 1.75
    await asyncio.sleep(3600 * 24 * 60)
    print(f"{datetime.now():%d %b %Y %H:%M:%S}", date.today().isoformat())  # expect: 02 Mar 2025 00:00:01 2025-03-02
    print(datetime.now().timestamp() == time.time(), datetime.fromtimestamp(time.time()))
    # expect: True 2025-03-02 00:00:01.750000


asyncio.run(main())
