def f(x=1 is 2):
    print("\d", x is 1)
    # expect: \d False
    # expect: \d False
    try:
        pass
    finally:
        return x


class A(f(0) or object):
    y = 2 is 3


print("\w", f())  # expect: \w False
# expect stderr: SyntaxWarning: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# expect stderr: SyntaxWarning: "\w" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\w"? A raw string is also an option.
# expect stderr: SyntaxWarning: 'return' in a 'finally' block
# expect stderr: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
# expect stderr: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
# expect stderr: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
