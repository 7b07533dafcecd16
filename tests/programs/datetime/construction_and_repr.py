from datetime import UTC, date, datetime, time, timedelta, timezone

print(repr(date(2025, 3, 9)), date(2025, 3, 9))  # expect: datetime.date(2025, 3, 9) 2025-03-09
print(repr(datetime(2025, 3, 9)), datetime(2025, 3, 9))
# expect: datetime.datetime(2025, 3, 9, 0, 0) 2025-03-09 00:00:00
print(repr(datetime(2025, 3, 9, 7, 8, 9)), datetime(2025, 3, 9, 7, 8, 9))
# expect: datetime.datetime(2025, 3, 9, 7, 8, 9) 2025-03-09 07:08:09
print(repr(datetime(2025, 3, 9, 7, 8, 9, 10, UTC)), datetime(2025, 3, 9, 7, 8, 9, 10, UTC))
# expect: datetime.datetime(2025, 3, 9, 7, 8, 9, 10, tzinfo=datetime.timezone.utc) 2025-03-09 07:08:09.000010+00:00
print(repr(datetime(2025, 3, 9, 7, fold=1)))  # expect: datetime.datetime(2025, 3, 9, 7, 0, fold=1)
print(repr(time(7, 8)), time(7, 8), time(7, 8, 9, 10, timezone(timedelta(hours=-3, minutes=-30))))
# expect: datetime.time(7, 8) 07:08:00 07:08:09.000010-03:30
print(datetime, type(datetime.now()).__name__, datetime.__module__)
# expect: <class 'datetime.datetime'> datetime datetime


class Moment(datetime):
    pass


print(repr(Moment(2025, 1, 2)), repr(Moment(2025, 1, 2) + timedelta(1)), isinstance(Moment(1, 1, 1), date))
# expect: Moment(2025, 1, 2, 0, 0) Moment(2025, 1, 3, 0, 0) True
print(date.min, date.max, time.min, time.max, datetime.min, datetime.max, timedelta.resolution)
# expect: 0001-01-01 9999-12-31 00:00:00 23:59:59.999999 0001-01-01 00:00:00 9999-12-31 23:59:59.999999 0:00:00.000001
