import time

now = time.localtime()
print(now)
# expect: time.struct_time(tm_year=2025, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=2, tm_yday=1, tm_isdst=0)
print(now.tm_year, now.tm_mon, now[2], now[3:6], len(now), now.tm_wday, now.tm_yday, now.tm_isdst, isinstance(now, tuple))
# expect: 2025 1 1 (0, 0, 0) 9 2 1 0 True
print(time.gmtime(0), time.gmtime(1e9).tm_hour, time.gmtime(-1.5)[:6], time.gmtime(951782400)[:3])
# expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) 1 (1969, 12, 31, 23, 59, 58) (2000, 2, 29)
print(time.mktime(time.localtime(12345)), time.mktime((2025, 14, 35, 25, 61, 61, 0, 0, 0)))
# expect: 12345.0 1772935321.0
print(time.struct_time((2025, 1, 2, 3, 4, 5, 6, 7, 0)) == (2025, 1, 2, 3, 4, 5, 6, 7, 0), time.timezone, time.daylight)
# expect: True 0 0
for wrong in (lambda: time.struct_time((1, 2)), lambda: time.struct_time(5), lambda: time.gmtime("now")):
    try:
        wrong()
    except TypeError as error:
        print(error)
        # expect: time.struct_time() takes an at least 9-sequence (2-sequence given)
        # expect: constructor requires a sequence
        # expect: 'str' object cannot be interpreted as an integer
