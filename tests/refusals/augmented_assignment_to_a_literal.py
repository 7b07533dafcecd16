1 += x  # expect refusal: syntax-error
