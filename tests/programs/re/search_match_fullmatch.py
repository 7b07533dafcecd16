import re

text = "order 66, item 7"
print(re.search(r"\d+", text), re.match(r"\d+", text), re.match(r"order", text), re.fullmatch(r"\w+", "order"))
# expect: <re.Match object; span=(6, 8), match='66'> None <re.Match object; span=(0, 5), match='order'> <re.Match object; span=(0, 5), match='order'>
print(re.findall(r"\d+", text), re.findall(r"(\w)(\d)", "a1b2"), re.findall(r"(a)|b", "ab"), re.findall("", "ab"))
# expect: ['66', '7'] [('a', '1'), ('b', '2')] ['a', ''] ['', '', '']
print([(m.group(), m.span()) for m in re.finditer(r"\w+", "ein zwei")])  # expect: [('ein', (0, 3)), ('zwei', (4, 8))]
print(re.fullmatch("a|ab", "ab").group(), re.search("$", "a\n").span(), re.match("", "").span())
# expect: ab (1, 1) (0, 0)
pattern = re.compile(r"^b")
print(pattern.match("ab", 1), pattern.search("ab"), re.compile("a").search("bab", 1, 2), re.compile("b$").search("abc", 0, 2))
# expect: None None <re.Match object; span=(1, 2), match='a'> <re.Match object; span=(1, 2), match='b'>
print(bool(re.match("x", "y")), type(re.match("", "")), type(pattern))
# expect: False <class 're.Match'> <class 're.Pattern'>
