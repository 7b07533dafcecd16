from datetime import UTC, date, datetime, time, timedelta, timezone

moment = datetime(2025, 3, 9, 14, 5, 7, 42)
print(moment.strftime("%Y-%m-%d %H:%M:%S.%f"), moment.strftime("%a %A %b %B %d %e %j %p %I %y %C"))
# expect: 2025-03-09 14:05:07.000042 Sun Sunday Mar March 09  9 068 PM 02 25 20
print(moment.strftime("%c | %x | %X | %D | %F | %T | %R | %r | %h"))
# expect: Sun Mar  9 14:05:07 2025 | 03/09/25 | 14:05:07 | 03/09/25 | 2025-03-09 | 14:05:07 | 14:05 | 02:05:07 PM | Mar
print(moment.strftime("%U %W %V %G %g %u %w %% %-d %-m %-I %_H"))  # expect: 10 09 10 2025 25 7 0 % 9 3 2 14
print(repr(moment.strftime("%z%Z")), moment.replace(tzinfo=UTC).strftime("%z %Z %:z"))  # expect: '' +0000 UTC +00:00
print(moment.replace(tzinfo=timezone(timedelta(hours=-5), "EST")).strftime("%H:%M %Z%z"))  # expect: 14:05 EST-0500
print(f"{moment:%H:%M} {moment} {date(2025, 3, 9):%d/%m/%Y}", "{:%A}".format(moment), time(1, 2).strftime("%H.%M"))
# expect: 14:05 2025-03-09 14:05:07.000042 09/03/2025 Sunday 01.02
print(date(2025, 1, 1).strftime("%G-W%V %U %W"), date(2024, 12, 30).strftime("%G-W%V"), date(5, 1, 1).strftime("%Y"))
# expect: 2025-W01 00 00 2025-W01 0005
print(moment.ctime(), date(2025, 3, 9).ctime(), moment.strftime(""), moment.strftime("à %d°"))
# expect: Sun Mar  9 14:05:07 2025 Sun Mar  9 00:00:00 2025  à 09°
