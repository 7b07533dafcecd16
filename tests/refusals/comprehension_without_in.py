x = [a for a b]  # expect refusal: syntax-error
