if x.y = 1:  # expect refusal: syntax-error
    pass
