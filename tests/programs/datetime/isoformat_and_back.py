from datetime import UTC, date, datetime, time, timedelta, timezone

moment = datetime(2025, 1, 2, 3, 4, 5, 678901)
print(moment.isoformat(), moment.isoformat(" "), moment.isoformat(timespec="seconds"))
# expect: 2025-01-02T03:04:05.678901 2025-01-02 03:04:05.678901 2025-01-02T03:04:05
print(moment.isoformat(sep="_", timespec="milliseconds"), moment.replace(microsecond=0).isoformat())
# expect: 2025-01-02_03:04:05.678 2025-01-02T03:04:05
print(moment.replace(tzinfo=UTC).isoformat(timespec="minutes"), moment.date().isoformat(), moment.time().isoformat())
# expect: 2025-01-02T03:04+00:00 2025-01-02 03:04:05.678901
for text in (
    "2025-01-02",
    "2025-01-02T03:04",
    "2025-01-02 03:04:05.678",
    "20250102T030405",
    "2025-01-02T03:04:05Z",
    "2025-01-02T03:04:05+05:30",
    "2025-W01-4",
    "2025-01-02T24:00",
):
    print(repr(datetime.fromisoformat(text)))
    # expect: datetime.datetime(2025, 1, 2, 0, 0)
    # expect: datetime.datetime(2025, 1, 2, 3, 4)
    # expect: datetime.datetime(2025, 1, 2, 3, 4, 5, 678000)
    # expect: datetime.datetime(2025, 1, 2, 3, 4, 5)
    # expect: datetime.datetime(2025, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    # expect: datetime.datetime(2025, 1, 2, 3, 4, 5, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
    # expect: datetime.datetime(2025, 1, 2, 0, 0)
    # expect: datetime.datetime(2025, 1, 3, 0, 0)
print(date.fromisoformat("2025-01-02"), time.fromisoformat("03:04:05"))  # expect: 2025-01-02 03:04:05
for text in ("today", "2025-13-01", "2025-1-2", "2025-01-02T25:00", "2025-01-02T03:04x"):
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        print(error)
        # expect: Invalid isoformat string: 'today'
        # expect: month must be in 1..12, not 13
        # expect: Invalid isoformat string: '2025-1-2'
        # expect: hour must be in 0..23, not 25
        # expect: Invalid isoformat string: '2025-01-02T03:04x'
try:
    moment.isoformat(timespec="days")
except ValueError as error:
    print(error)  # expect: Unknown timespec value
