a = "\d \w"
b = f"\d{a}\q"
c = """x
 \z
y"""
d = "\400 \8"
e = r"\d", rf"\d"
print(len(a), len(b), len(c), len(d), len(e))
# expect: 5 9 7 4 2
# expect stderr: SyntaxWarning: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# expect stderr: SyntaxWarning: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# expect stderr: SyntaxWarning: "\q" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\q"? A raw string is also an option.
# expect stderr: SyntaxWarning: "\z" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\z"? A raw string is also an option.
# expect stderr: SyntaxWarning: "\400" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\400"? A raw string is also an option.
