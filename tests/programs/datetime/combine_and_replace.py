from datetime import UTC, date, datetime, time

day, clock = date(2025, 5, 6), time(7, 8, tzinfo=UTC)
print(datetime.combine(day, clock), datetime.combine(day, clock, tzinfo=None), datetime.combine(day, time.min))
# expect: 2025-05-06 07:08:00+00:00 2025-05-06 07:08:00 2025-05-06 00:00:00
moment = datetime(2025, 5, 6, 7, 8, 9, 10)
print(moment.replace(hour=0, minute=0), moment.replace(year=2024, tzinfo=UTC), moment.date(), moment.time())
# expect: 2025-05-06 00:00:09.000010 2024-05-06 07:08:09.000010+00:00 2025-05-06 07:08:09.000010
print(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, moment.microsecond)
# expect: 2025 5 6 7 8 9 10
print(moment.timetuple()[:6], moment.utctimetuple().tm_isdst, moment.timetuple().tm_isdst, time(1, 2).replace(hour=3))
# expect: (2025, 5, 6, 7, 8, 9) 0 -1 03:02:00
try:
    datetime.combine("2025-05-06", clock)
except TypeError as error:
    print(error)  # expect: combine() argument 1 must be datetime.date, not str
