try:
    pass
exept:  # expect refusal: syntax-error
    pass
