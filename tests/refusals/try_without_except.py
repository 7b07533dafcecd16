try:
    pass
x = 1  # expect refusal: syntax-error
