print x, y  # expect refusal: syntax-error
