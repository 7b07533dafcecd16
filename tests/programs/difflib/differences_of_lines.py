import difflib

before = "one\ntwo three four\nsame\n\tindented\nlast line\n".splitlines(True)
after = "one\ntwo three five\nnew\nsame\n\t indented\nlast lime\n".splitlines(True)
print("".join(difflib.ndiff(before, after)))
# expect:   one
# expect: - two three four
# expect: ?            ^^^
# expect: + two three five
# expect: ?            ^^^
# expect: + new
# expect:   same
# expect: - 	indented
# expect: + 	 indented
# expect: ? 	+
# expect: - last line
# expect: ?        ^
# expect: + last lime
# expect: ?        ^
# expect:
print("".join(difflib.unified_diff(before, after, "before", "after", n=1)))
# expect: --- before
# expect: +++ after
# expect: @@ -1,5 +1,6 @@
# expect:  one
# expect: -two three four
# expect: +two three five
# expect: +new
# expect:  same
# expect: -	indented
# expect: -last line
# expect: +	 indented
# expect: +last lime
# expect:
matcher = difflib.SequenceMatcher(None, "abxcd", "abcd")
print(matcher.ratio(), matcher.get_matching_blocks(), matcher.get_opcodes(), matcher.find_longest_match(0, 5, 0, 4))
# expect: 0.8888888888888888 [Match(a=0, b=0, size=2), Match(a=3, b=2, size=2), Match(a=5, b=4, size=0)] [('equal', 0, 2, 0, 2), ('delete', 2, 3, 2, 2), ('equal', 3, 5, 2, 4)] Match(a=0, b=0, size=2)
print(difflib.get_close_matches("appel", ["ape", "apple", "peach"]), difflib.SequenceMatcher(a="", b="").ratio())
# expect: ['apple', 'ape'] 1.0
