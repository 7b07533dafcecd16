x = 0xg  # expect refusal: syntax-error
