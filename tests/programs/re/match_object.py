import re

match = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(-\d\d)?", "on 2025-07.")
print(match, match.group(), match.group(1), match["month"], match.group("year", 2), match[0])
# expect: <re.Match object; span=(3, 10), match='2025-07'> 2025-07 2025 07 ('2025', '07') 2025-07
print(match.groups(), match.groups("-"), match.groupdict(), match.span(), match.span(2), match.start("month"), match.end(1))
# expect: ('2025', '07', None) ('2025', '07', '-') {'year': '2025', 'month': '07'} (3, 10) (8, 10) 8 7
print(match.span(3), match.lastindex, match.lastgroup, match.re.groups, match.re.groupindex["month"], match.string, match.pos)
# expect: (-1, -1) 2 month 3 2 on 2025-07. 0
print(match.expand(r"\2/\g<year>\n"), match.endpos, match.regs)
# expect: 07/2025
# expect:  11 ((3, 10), (3, 7), (8, 10), (-1, -1))
for wrong in 4, "day", 1.5:
    try:
        match.group(wrong)
    except IndexError as error:
        print(error)
        # expect: no such group
        # expect: no such group
        # expect: no such group
try:
    re.match("a", "b").group()
except AttributeError as error:
    print(error)  # expect: 'NoneType' object has no attribute 'group'
