fro x in range(3):  # expect refusal: syntax-error
    pass
