x = 1
assert (x == 2, "always true")
assert x == 1
y = 1if x else 2
print(0x1for x, y)  # expect: 31 1
# expect stderr: SyntaxWarning: invalid decimal literal
# expect stderr: SyntaxWarning: invalid hexadecimal literal
# expect stderr: SyntaxWarning: assertion is always true, perhaps remove parentheses?
