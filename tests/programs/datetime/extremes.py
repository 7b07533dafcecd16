from datetime import datetime, timedelta

print(timedelta.min, timedelta.max, repr(timedelta.max), timedelta.max.total_seconds())
# expect: -999999999 days, 0:00:00 999999999 days, 23:59:59.999999 datetime.timedelta(days=999999999, seconds=86399, microseconds=999999) 86400000000000.0
print(timedelta(days=999999999) // timedelta(microseconds=1), timedelta(days=10**8) / 3, datetime.max - datetime.min)
# expect: 86399999913600000000 33333333 days, 8:00:00 3652058 days, 23:59:59.999999
for wrong in lambda: timedelta(days=10**9), lambda: timedelta.max + timedelta(1), lambda: timedelta(1) * 10**12:
    try:
        print(wrong())
    except OverflowError as error:
        print(error)
        # expect: days=1000000000; must have magnitude <= 999999999
        # expect: days=1000000000; must have magnitude <= 999999999
        # expect: Python int too large to convert to C int
