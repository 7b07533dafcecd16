import re

print(re.match("(a|ab)(c|bcd)(d*)", "abcd").groups(), re.match("(a*)*", "aab").groups(), re.match("(?:(a)|b)*", "ab").groups())
# expect: ('a', 'bcd', '') ('',) ('a',)
print(re.match("(a+?)(a*)", "aaa").groups(), re.match("<.*?>", "<a><b>").group(), re.match("<.*>", "<a><b>").group())
# expect: ('a', 'aa') <a> <a><b>
print(re.match("a*+a", "aaa"), re.match("(?>a+)a", "aaa"), re.match("a{1,2}+a", "aaa"), re.match("(?:ab?){2,3}", "aababa"))
# expect: None None <re.Match object; span=(0, 3), match='aaa'> <re.Match object; span=(0, 5), match='aabab'>
print(re.search(r"(\w)\1", "hello").group(), re.search(r"(?P<q>['\"]).*?(?P=q)", "say 'it\"s' now").group())
# expect: ll 'it"s'
print(re.findall(r"(?<=\$)\d+", "$5 6 $7"), re.findall(r"\b\w+(?=!)", "a b! c!"), re.findall(r"(?<!-)\b\d", "1 -2 3"))
# expect: ['5', '7'] ['b', 'c'] ['1', '3']
print(re.findall(r"a(?!b)\w", "abacad"), re.match(r"(<)?\w+(?(1)>|$)", "<a>"), re.match(r"(<)?\w+(?(1)>|$)", "<a"))
# expect: ['ac', 'ad'] <re.Match object; span=(0, 3), match='<a>'> None
print(re.match("(?=(a+))a*b\\1", "aaabaaa").groups(), re.match("(a+)+$", "aaaaaaaaaaaaaaab"), re.findall(r"\B", "ab"))
# expect: ('aaa',) None ['']
print(re.sub(r"(\d)(?=(\d{3})+$)", r"\1,", "1234567"), re.match(r"((a)|(b))*", "ab").groups(), re.findall("a|", "ba"))
# expect: 1,234,567 ('b', 'a', 'b') ['', 'a', '']
