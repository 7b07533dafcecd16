import time
from datetime import date, datetime

for text, format in (
    ("2025-01-02 03:04:05.678", "%Y-%m-%d %H:%M:%S.%f"),
    ("Jan 5 2025 3PM", "%b %d %Y %I%p"),
    ("Thursday, 05 June 2025 10:00 +0530", "%A, %d %B %Y %H:%M %z"),
    ("05/06/70", "%d/%m/%y"),
    ("2025 60", "%Y %j"),
    ("2025 W10 1", "%G W%V %u"),
    ("2025 10 0", "%Y %U %w"),
    ("100%", "%H0%%"),
    ("2025-13-01", "%Y-%m-%d"),
    ("2025-02-30", "%Y-%m-%d"),
    ("2025-01-02 more", "%Y-%m-%d"),
    ("x", "%Q"),
    ("x", "%"),
):
    try:
        print(repr(datetime.strptime(text, format)))
        # expect: datetime.datetime(2025, 1, 2, 3, 4, 5, 678000)
        # expect: datetime.datetime(2025, 1, 5, 15, 0)
        # expect: datetime.datetime(2025, 6, 5, 10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
        # expect: datetime.datetime(1970, 6, 5, 0, 0)
        # expect: datetime.datetime(2025, 3, 1, 0, 0)
        # expect: datetime.datetime(2025, 3, 3, 0, 0)
        # expect: datetime.datetime(2025, 3, 9, 0, 0)
        # expect: datetime.datetime(1900, 1, 1, 10, 0)
    except ValueError as error:
        print(error)
        # expect: time data '2025-13-01' does not match format '%Y-%m-%d'
        # expect: day 30 must be in range 1..28 for month 2 in year 2025
        # expect: unconverted data remains:  more
        # expect: 'Q' is a bad directive in format '%Q'
        # expect: stray % in format '%'
print(time.strptime("02 Jan 25", "%d %b %y"), date.strptime("2025", "%Y"))
# expect: time.struct_time(tm_year=2025, tm_mon=1, tm_mday=2, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=2, tm_isdst=-1) 2025-01-01
