from datetime import timedelta

hour = timedelta(hours=1)
print(repr(hour), hour * 26, hour / 7, hour // 7, -hour, abs(-hour), 2.5 * hour, hour / 0.5)
# expect: datetime.timedelta(seconds=3600) 1 day, 2:00:00 0:08:34.285714 0:08:34.285714 -1 day, 23:00:00 1:00:00 2:30:00 2:00:00
print(hour / timedelta(minutes=7), hour // timedelta(minutes=7), hour % timedelta(minutes=7))
# expect: 8.571428571428571 8 0:04:00
print(divmod(timedelta(days=1), timedelta(hours=5)), hour + hour - timedelta(seconds=1))
# expect: (4, datetime.timedelta(seconds=14400)) 1:59:59
print(timedelta(weeks=1, days=1, hours=1, minutes=1, seconds=1, milliseconds=1, microseconds=1))
# expect: 8 days, 1:01:01.001001
print(repr(timedelta(hours=-1)), timedelta(hours=-1), timedelta(-2, microseconds=5), repr(timedelta()))
# expect: datetime.timedelta(days=-1, seconds=82800) -1 day, 23:00:00 -2 days, 0:00:00.000005 datetime.timedelta(0)
print(timedelta(seconds=0.1 + 0.2), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(days=1.3))
# expect: 0:00:00.300000 0:00:00 0:00:00.000002 1 day, 7:12:00
print(timedelta(microseconds=3) / 2, timedelta(microseconds=5) / 2, timedelta(microseconds=-3) * 0.5)
# expect: 0:00:00.000002 0:00:00.000002 -1 day, 23:59:59.999998
print(hour.total_seconds(), timedelta(milliseconds=1).total_seconds(), hour.days, hour.seconds, hour.microseconds)
# expect: 3600.0 0.001 0 3600 0
print(bool(timedelta()), hour == timedelta(minutes=60), hour < timedelta(1), hour == 3600, sorted([hour, -hour]))
# expect: False True True False [datetime.timedelta(days=-1, seconds=82800), datetime.timedelta(seconds=3600)]
print(sum([hour, hour], timedelta()), max(hour, timedelta(minutes=61)), len({hour, timedelta(minutes=60)}))
# expect: 2:00:00 1:01:00 1
