yield 1  # expect refusal: syntax-error
