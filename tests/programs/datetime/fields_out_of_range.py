from datetime import date, datetime, time, timedelta, timezone


def attempt(function):
    try:
        print(function())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)


attempt(lambda: date(2025, 2, 29))
attempt(lambda: date(2024, 2, 29))
attempt(lambda: date(2025, 13, 1))
attempt(lambda: date(0, 1, 1))
attempt(lambda: date("2025", 1, 1))
attempt(lambda: date(2025, 1))
attempt(lambda: datetime(2025, 1, 1, 24))
attempt(lambda: datetime(2025, 1, 1, 0, 60))
attempt(lambda: time(0, 0, 60))
attempt(lambda: time(microsecond=1000000))
attempt(lambda: datetime(2025, 1, 1, tzinfo="UTC"))
attempt(lambda: datetime(2025, 1, 31).replace(month=2))
attempt(lambda: datetime.max + timedelta(1))
attempt(lambda: timezone(timedelta(days=1)))
attempt(lambda: timedelta(days="1"))
# expect: ValueError day 29 must be in range 1..28 for month 2 in year 2025
# expect: 2024-02-29
# expect: ValueError month must be in 1..12, not 13
# expect: ValueError year must be in 1..9999, not 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError function missing required argument 'day' (pos 3)
# expect: ValueError hour must be in 0..23, not 24
# expect: ValueError minute must be in 0..59, not 60
# expect: ValueError second must be in 0..59, not 60
# expect: ValueError microsecond must be in 0..999999, not 1000000
# expect: TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'str'
# expect: ValueError day 31 must be in range 1..28 for month 2 in year 2025
# expect: OverflowError date value out of range
# expect: ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# expect: TypeError unsupported type for timedelta days component: str
