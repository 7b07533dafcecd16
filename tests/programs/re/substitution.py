import re

print(re.sub(r"\s+", " ", "a  b \n c"), re.sub(r"(\w+) (\w+)", r"\2 \1", "one two"), re.sub("x*", "-", "abxd"))
# expect: a b c two one -a-b--d-
print(re.sub(r"(?P<n>\d)", r"<\g<n>\g<0>>", "a1b2"), re.subn("a", "b", "aaa", count=2), re.sub("a", "b", "A", flags=re.I))
# expect: a<11>b<22> ('bba', 2) b
print(re.sub(r"\d+", lambda match: str(int(match.group()) * 2), "3 apples, 10 pears"), re.sub("(a)|b", r"[\1]", "ab"))
# expect: 6 apples, 20 pears [a][]
print(re.split(r"\s*,\s*", "a , b,c"), re.split("(,)", "a,b,c", maxsplit=1), re.split("", "ab"), re.split("x", "ab"))
# expect: ['a', 'b', 'c'] ['a', ',', 'b,c'] ['', 'a', 'b', ''] ['ab']
print(re.escape("1.5*[a]-b c_é"), re.sub("(?m)^", "> ", "a\nb"))
# expect: 1\.5\*\[a\]\-b\ c_é > a
# expect: > b
for template in r"\2", r"\g<x>", r"\q", "\\":
    try:
        print(re.sub("(a)", template, "a"))
    except (re.error, IndexError) as error:
        print(type(error).__name__, error)
        # expect: PatternError invalid group reference 2 at position 1
        # expect: IndexError unknown group name 'x'
        # expect: PatternError bad escape \q at position 0
        # expect: PatternError bad escape (end of pattern) at position 0
