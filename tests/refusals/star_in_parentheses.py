x = (*a)  # expect refusal: syntax-error
