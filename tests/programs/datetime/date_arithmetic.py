from datetime import date, datetime, timedelta

day = date(2024, 2, 28)
print(day + timedelta(1), day + timedelta(2), day - timedelta(60), timedelta(1) + day)
# expect: 2024-02-29 2024-03-01 2023-12-30 2024-02-29
print(date(2025, 3, 1) - day, (date(2025, 3, 1) - day).days, day < date(2024, 3, 1), day == date(2024, 2, 28))
# expect: 367 days, 0:00:00 367 True True
moment = datetime(2024, 12, 31, 23, 59, 59, 999999)
print(moment + timedelta(microseconds=1), moment - datetime(2024, 1, 1), moment - timedelta(days=366))
# expect: 2025-01-01 00:00:00 365 days, 23:59:59.999999 2023-12-31 23:59:59.999999
print(day.weekday(), day.isoweekday(), day.isocalendar(), tuple(day.isocalendar()), day.toordinal())
# expect: 2 3 datetime.IsoCalendarDate(year=2024, week=9, weekday=3) (2024, 9, 3) 738944
print(date(2025, 12, 29).isocalendar().week, date(2027, 1, 1).isocalendar(), date.fromisocalendar(2026, 1, 1))
# expect: 1 datetime.IsoCalendarDate(year=2026, week=53, weekday=5) 2025-12-29
print(date.fromordinal(1), date.fromordinal(738000), day.replace(year=2025), day.timetuple().tm_yday)
# expect: 0001-01-01 2021-07-29 2025-02-28 59
print(sorted([date(2025, 1, 2), date(2024, 5, 1)]), len({day, date(2024, 2, 28)}), {day: 1}[date(2024, 2, 28)])
# expect: [datetime.date(2024, 5, 1), datetime.date(2025, 1, 2)] 1 1
