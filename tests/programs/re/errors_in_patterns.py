import re

for pattern in (
    "(", ")", "(a", "[", "[z-a]", "*a", "a**", "a{3,2}", "\\", "\\q", "[\\q]", "(?P<1>a)", "(?P<a>x)(?P<a>y)", "(?P=x)",
    "(a)\\2", "(?<=a*)b", "(?z)", "(?", "a(?i)b", "(?P<n", "(?(1)a|b|c)", "a\nb(", "(\\1)", "{2}", "\\x1", "(?#",
):  # fmt: skip
    try:
        re.compile(pattern)
    except re.PatternError as error:
        print(error, error.pos)
        # expect: missing ), unterminated subpattern at position 0 0
        # expect: unbalanced parenthesis at position 0 0
        # expect: missing ), unterminated subpattern at position 0 0
        # expect: unterminated character set at position 0 0
        # expect: bad character range z-a at position 1 1
        # expect: nothing to repeat at position 0 0
        # expect: multiple repeat at position 2 2
        # expect: min repeat greater than max repeat at position 2 2
        # expect: bad escape (end of pattern) at position 0 0
        # expect: bad escape \q at position 0 0
        # expect: bad escape \q at position 1 1
        # expect: bad character in group name '1' at position 4 4
        # expect: redefinition of group name 'a' as group 2; was group 1 at position 12 12
        # expect: unknown group name 'x' at position 4 4
        # expect: invalid group reference 2 at position 4 4
        # expect: look-behind requires fixed-width pattern None
        # expect: unknown extension ?z at position 1 1
        # expect: unexpected end of pattern at position 2 2
        # expect: global flags not at the start of the expression at position 1 1
        # expect: missing >, unterminated name at position 4 4
        # expect: conditional backref with more than two branches at position 8 8
        # expect: missing ), unterminated subpattern at position 3 (line 2, column 2) 3
        # expect: cannot refer to an open group at position 1 1
        # expect: nothing to repeat at position 0 0
        # expect: incomplete escape \x1 at position 0 0
        # expect: missing ), unterminated comment at position 0 0
error = re.error("message", "ab\ncd", 4)
print(error, error.msg, error.lineno, error.colno, re.error is re.PatternError)
# expect: message at position 4 (line 2, column 2) message 2 2 True
for wrong in (lambda: re.match("a", 5), lambda: re.compile(None), lambda: re.compile(re.compile("a"), re.I)):
    try:
        wrong()
    except (TypeError, ValueError) as problem:
        print(problem)
        # expect: expected string or bytes-like object, got 'int'
        # expect: first argument must be string or compiled pattern
        # expect: cannot process flags argument with a compiled pattern
re.compile("(unclosed")
# expect error: re.PatternError: missing ), unterminated subpattern at position 0
