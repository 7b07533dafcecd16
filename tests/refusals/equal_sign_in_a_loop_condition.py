while x = 1:  # expect refusal: syntax-error
    pass
