import re

print(re.compile("a", re.ASCII | re.IGNORECASE), re.ASCII | re.IGNORECASE, re.findall(r"(?:\b)+a", "a ba a"))

print(re.I, repr(re.I | re.M), re.compile("a", re.I | re.S), re.compile("(?x) a # b"), re.compile("a").flags, int(re.X))
print(re.findall("ab", "AB ab", re.IGNORECASE), re.findall("^b", "a\nb", re.MULTILINE), re.match("a.b", "a\nb", re.DOTALL))
print(re.findall("(?i:a)b", "Ab aB"), re.findall("(?-i:a)b", "ab aB Ab", re.I), re.findall("é", "É", re.I))
print(re.findall(r"\w+", "héllo wörld", re.A), re.findall(r"\w+", "héllo wörld"), re.findall(r"\d", "٣5"))
phone = re.compile(
    r"""
    (\d{3})  # area
    [ -]?    # gap
    (\d{4})
    """,
    re.VERBOSE,
)
print(phone.match("555-1234").groups())
# expect: re.compile('a', re.IGNORECASE|re.ASCII) re.ASCII|re.IGNORECASE ['a', 'a']
# expect: re.IGNORECASE re.IGNORECASE|re.MULTILINE re.compile('a', re.IGNORECASE|re.DOTALL) re.compile('(?x) a # b', re.VERBOSE) 32 64
# expect: ['AB', 'ab'] ['b'] <re.Match object; span=(0, 3), match='a\nb'>
# expect: ['Ab'] ['ab', 'aB'] ['É']
# expect: ['h', 'llo', 'w', 'rld'] ['héllo', 'wörld'] ['٣', '5']
# expect: ('555', '1234')
