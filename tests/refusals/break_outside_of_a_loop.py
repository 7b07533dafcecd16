break  # expect refusal: syntax-error
