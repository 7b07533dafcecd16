x = [a, b for a, b in c]  # expect refusal: syntax-error
