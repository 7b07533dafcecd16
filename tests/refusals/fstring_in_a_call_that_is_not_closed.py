name = "ann"
print(f"hello {name)  # expect refusal: syntax-error
# expect stderr: f-string: unmatched ')'
print(f"hello {name!x}")  # expect refusal: syntax-error
