x = y ? 1 : 2  # expect refusal: syntax-error
