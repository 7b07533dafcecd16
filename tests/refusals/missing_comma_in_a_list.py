x = [1, 2 3, 4]  # expect refusal: syntax-error
