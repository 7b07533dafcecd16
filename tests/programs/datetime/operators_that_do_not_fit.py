from datetime import UTC, date, datetime, time, timedelta

moment = datetime(2025, 1, 1)
aware = datetime(2025, 1, 1, tzinfo=UTC)
for function in (
    lambda: moment - 5,
    lambda: 5 + timedelta(1),
    lambda: timedelta(1) < 1,
    lambda: moment + moment,
    lambda: moment - date(2025, 1, 1),
    lambda: moment < date(2025, 1, 1),
    lambda: moment - aware,
    lambda: moment < aware,
    lambda: time(1) < time(1, tzinfo=UTC),
    lambda: time(2) - time(1),
    lambda: date(2025, 1, 1) + 1,
    lambda: timedelta(1) / 0,
    lambda: moment.foo,
    lambda: format(timedelta(1), ">20"),
):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'int'
        # expect: TypeError unsupported operand type(s) for +: 'int' and 'datetime.timedelta'
        # expect: TypeError '<' not supported between instances of 'datetime.timedelta' and 'int'
        # expect: TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'datetime.datetime'
        # expect: TypeError unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
        # expect: TypeError '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
        # expect: TypeError can't subtract offset-naive and offset-aware datetimes
        # expect: TypeError can't compare offset-naive and offset-aware datetimes
        # expect: TypeError can't compare offset-naive and offset-aware times
        # expect: TypeError unsupported operand type(s) for -: 'datetime.time' and 'datetime.time'
        # expect: TypeError unsupported operand type(s) for +: 'datetime.date' and 'int'
        # expect: ZeroDivisionError division by zero
        # expect: AttributeError 'datetime.datetime' object has no attribute 'foo'
        # expect: TypeError unsupported format string passed to datetime.timedelta.__format__
print(moment == aware, moment == date(2025, 1, 1), moment == 5, moment != aware)  # expect: False False False True
