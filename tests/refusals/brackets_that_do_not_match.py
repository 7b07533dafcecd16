x = (1, 2]  # expect refusal: syntax-error
