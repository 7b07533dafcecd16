x = 1 if y  # expect refusal: syntax-error
