print("one")
print("two"  # expect refusal: syntax-error
