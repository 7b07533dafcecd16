name = "ann"
print(t"{}")  # expect refusal: syntax-error
# expect stderr: t-string: valid expression required before '}'
print(t"{name!x}")  # expect refusal: syntax-error
# expect stderr: t-string: invalid conversion character 'x': expected 's', 'r', or 'a'
print(t"}")  # expect refusal: syntax-error
# expect stderr: t-string: single '}' is not allowed
print(f"{t'{'}")  # expect refusal: syntax-error
# expect stderr: t-string: expecting '}'
print(t"{name = name}")  # expect refusal: syntax-error
# expect stderr: t-string: expecting '!', or ':', or '}'
t"{name}" = 1  # expect refusal: syntax-error
# expect stderr: cannot assign to t-string expression here. Maybe you meant '==' instead of '='?
text = tf"{name}"  # expect refusal: syntax-error
# expect stderr: 'f' and 't' prefixes are incompatible
text = t"hello  # expect refusal: syntax-error
# expect stderr: unterminated t-string literal (detected at line 16)
