x = 01  # expect refusal: syntax-error
