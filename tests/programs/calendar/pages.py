# A month and a year as text.
import calendar

print(calendar.month(2024, 2))
# expect:    February 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4
# expect:  5  6  7  8  9 10 11
# expect: 12 13 14 15 16 17 18
# expect: 19 20 21 22 23 24 25
# expect: 26 27 28 29
# expect:
calendar.prmonth(2026, 11)
# expect:    November 2026
# expect: Mo Tu We Th Fr Sa Su
# expect:                    1
# expect:  2  3  4  5  6  7  8
# expect:  9 10 11 12 13 14 15
# expect: 16 17 18 19 20 21 22
# expect: 23 24 25 26 27 28 29
# expect: 30
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2026, 11, w=4, l=2))
# expect:           November 2026
# expect:
# expect: Sun  Mon  Tue  Wed  Thu  Fri  Sat
# expect:
# expect:   1    2    3    4    5    6    7
# expect:
# expect:   8    9   10   11   12   13   14
# expect:
# expect:  15   16   17   18   19   20   21
# expect:
# expect:  22   23   24   25   26   27   28
# expect:
# expect:  29   30
# expect:
# expect:
print(calendar.calendar(2026, m=4))
# expect:                                                2026
# expect:
# expect:       January                   February                   March                     April
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:           1  2  3  4                         1                         1             1  2  3  4  5
# expect:  5  6  7  8  9 10 11       2  3  4  5  6  7  8       2  3  4  5  6  7  8       6  7  8  9 10 11 12
# expect: 12 13 14 15 16 17 18       9 10 11 12 13 14 15       9 10 11 12 13 14 15      13 14 15 16 17 18 19
# expect: 19 20 21 22 23 24 25      16 17 18 19 20 21 22      16 17 18 19 20 21 22      20 21 22 23 24 25 26
# expect: 26 27 28 29 30 31         23 24 25 26 27 28         23 24 25 26 27 28 29      27 28 29 30
# expect:                                                     30 31
# expect:
# expect:         May                       June                      July                     August
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:              1  2  3       1  2  3  4  5  6  7             1  2  3  4  5                      1  2
# expect:  4  5  6  7  8  9 10       8  9 10 11 12 13 14       6  7  8  9 10 11 12       3  4  5  6  7  8  9
# expect: 11 12 13 14 15 16 17      15 16 17 18 19 20 21      13 14 15 16 17 18 19      10 11 12 13 14 15 16
# expect: 18 19 20 21 22 23 24      22 23 24 25 26 27 28      20 21 22 23 24 25 26      17 18 19 20 21 22 23
# expect: 25 26 27 28 29 30 31      29 30                     27 28 29 30 31            24 25 26 27 28 29 30
# expect:                                                                               31
# expect:
# expect:      September                  October                   November                  December
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:     1  2  3  4  5  6                1  2  3  4                         1          1  2  3  4  5  6
# expect:  7  8  9 10 11 12 13       5  6  7  8  9 10 11       2  3  4  5  6  7  8       7  8  9 10 11 12 13
# expect: 14 15 16 17 18 19 20      12 13 14 15 16 17 18       9 10 11 12 13 14 15      14 15 16 17 18 19 20
# expect: 21 22 23 24 25 26 27      19 20 21 22 23 24 25      16 17 18 19 20 21 22      21 22 23 24 25 26 27
# expect: 28 29 30                  26 27 28 29 30 31         23 24 25 26 27 28 29      28 29 30 31
# expect:                                                     30
# expect:
print(calendar.weekheader(3), calendar.TextCalendar().formatweekheader(9))
# expect: Mon Tue Wed Thu Fri Sat Sun   Monday   Tuesday  Wednesday  Thursday   Friday   Saturday   Sunday
