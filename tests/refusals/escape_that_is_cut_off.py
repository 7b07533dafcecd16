x = "\x1"  # expect refusal: syntax-error
