if a <> b:  # expect refusal: syntax-error
    pass
