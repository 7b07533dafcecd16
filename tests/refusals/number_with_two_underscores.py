x = 1__0  # expect refusal: syntax-error
