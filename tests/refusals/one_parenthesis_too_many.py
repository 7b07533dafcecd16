print("a"))  # expect refusal: syntax-error
