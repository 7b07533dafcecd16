name = "ann"
print(t"hello " "there")  # expect refusal: syntax-error
# expect stderr: cannot mix t-string literals with string or bytes literals
print(f"hello " t"{name}")  # expect refusal: syntax-error
# expect stderr: cannot mix t-string literals with string or bytes literals
