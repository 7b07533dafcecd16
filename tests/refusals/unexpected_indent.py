x = 1
    y = 2  # expect refusal: indentation-error
