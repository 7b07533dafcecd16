x = a b  # expect refusal: syntax-error
