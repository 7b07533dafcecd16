from datetime import UTC, datetime, time, timedelta, timezone

east = timezone(timedelta(hours=5, minutes=30))
named = timezone(timedelta(hours=-8), "PST")
print(east, repr(east), named, repr(named), timezone.utc, repr(UTC), timezone(timedelta(0)) is timezone.utc)
# expect: UTC+05:30 datetime.timezone(datetime.timedelta(seconds=19800)) PST datetime.timezone(datetime.timedelta(days=-1, seconds=57600), 'PST') UTC datetime.timezone.utc True
noon = datetime(2025, 1, 1, 12, tzinfo=UTC)
print(noon.astimezone(east), noon.astimezone(named), noon.astimezone(east) == noon, noon.astimezone(UTC) is noon)
# expect: 2025-01-01 17:30:00+05:30 2025-01-01 04:00:00-08:00 True True
print(noon - datetime(2025, 1, 1, 12, tzinfo=east), noon.utcoffset(), noon.tzname(), noon.dst(), noon.tzinfo)
# expect: 5:30:00 0:00:00 UTC None UTC
print(noon.timestamp(), datetime.fromtimestamp(0, east), datetime.fromtimestamp(1.5, tz=UTC), noon.replace(tzinfo=None))
# expect: 1735732800.0 1970-01-01 05:30:00+05:30 1970-01-01 00:00:01.500000+00:00 2025-01-01 12:00:00
print(noon < datetime(2025, 1, 1, 12, tzinfo=east), hash(noon) == hash(noon.astimezone(east)), east == named)
# expect: False True False
print(time(12, tzinfo=east), time(12, tzinfo=east) < time(12, tzinfo=UTC), noon.timetz(), noon.time())
# expect: 12:00:00+05:30 True 12:00:00+00:00 12:00:00
