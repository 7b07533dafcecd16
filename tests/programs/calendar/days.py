# What days there are.
import calendar
import datetime

print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(1900, 2001))
# expect: (calendar.THURSDAY, 29) False True 25
print(calendar.weekday(2024, 2, 29), repr(calendar.weekday(2024, 2, 29)), calendar.weekday(12000, 1, 1))
# expect: 3 calendar.THURSDAY 5
print(calendar.monthcalendar(2024, 2))
# expect: [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
print(list(calendar.day_name), calendar.day_abbr[0], calendar.month_name[2:4], len(calendar.month_abbr))
# expect: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] Mon ['February', 'March'] 13
print(list(calendar.Calendar(6).itermonthdates(2024, 2))[3:6], list(calendar.Calendar().itermonthdays2(2024, 2))[:4])
# expect: [datetime.date(2024, 1, 31), datetime.date(2024, 2, 1), datetime.date(2024, 2, 2)] [(0, 0), (0, 1), (0, 2), (1, 3)]
print(list(calendar.Calendar().itermonthdays3(2024, 1))[-5:], list(calendar.Calendar(2).itermonthdays4(2024, 12))[:2])
# expect: [(2024, 1, 31), (2024, 2, 1), (2024, 2, 2), (2024, 2, 3), (2024, 2, 4)] [(2024, 11, 27, 2), (2024, 11, 28, 3)]
print(calendar.Calendar().yeardayscalendar(2024)[0][0][:2], calendar.timegm((2026, 1, 2, 3, 4, 5)))
# expect: [[1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 11, 12, 13, 14]] 1767323045
print(repr(calendar.JANUARY), calendar.Day(3), calendar.MONDAY == 0, list(calendar.Calendar(5).iterweekdays()))
# expect: calendar.JANUARY 3 True [5, 6, 0, 1, 2, 3, 4]
print([day.isoformat() for week in calendar.Calendar().monthdatescalendar(2021, 2) for day in week][:2])
# expect: ['2021-02-01', '2021-02-02']
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.monthcalendar(2024, 2)[0])  # expect: 6 [0, 0, 0, 0, 1, 2, 3]
calendar.setfirstweekday(0)
for act in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.month(2024, 0)):
    try:
        act()
    except ValueError as error:
        print(type(error).__name__, error)
        # expect: IllegalMonthError bad month number 13; must be 1-12
        # expect: IllegalWeekdayError bad weekday number 9; must be 0 (Monday) to 6 (Sunday)
        # expect: IllegalMonthError bad month number 0; must be 1-12
