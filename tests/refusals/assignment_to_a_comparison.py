a == b = c  # expect refusal: syntax-error
