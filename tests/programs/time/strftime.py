import asyncio
import time

print(time.strftime("%Y-%m-%d %H:%M:%S"), time.strftime("%X %x %p %A %j %%", time.gmtime(1e9)))
# expect: 2025-01-01 00:00:00 01:46:40 09/09/01 AM Sunday 252 %


async def main():
    await asyncio.sleep(61.5)
    print(time.strftime("%H:%M:%S"), time.ctime(), time.asctime(), f"started at {time.strftime('%X')}")
    # expect: 00:01:01 Wed Jan  1 00:01:01 2025 Wed Jan  1 00:01:01 2025 started at 00:01:01
    await asyncio.sleep(86400 * 40)
    print(time.strftime("%d %b", time.localtime()), time.ctime(0), time.asctime(time.gmtime(1e9)))
    # expect: 10 Feb Thu Jan  1 00:00:00 1970 Sun Sep  9 01:46:40 2001


asyncio.run(main())
for wrong in (lambda: time.strftime(5), lambda: time.strftime("%Y", 5), lambda: time.strftime("%Y", (2025, 1, 1))):
    try:
        wrong()
    except TypeError as error:
        print(error)
        # expect: strftime() argument 1 must be str, not int
        # expect: Tuple or struct_time argument required
        # expect: strftime(): illegal time tuple argument
try:
    time.strftime("%m", (2025, 13, 1, 0, 0, 0, 0, 1, 0))
except ValueError as error:
    print(error)  # expect: month out of range
