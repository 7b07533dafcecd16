nonlocal x  # expect refusal: syntax-error
