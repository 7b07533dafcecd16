if !x:  # expect refusal: syntax-error
    pass
