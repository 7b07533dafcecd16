continue  # expect refusal: syntax-error
