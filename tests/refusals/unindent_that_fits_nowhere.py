if x:
        a = 1
    b = 2  # expect refusal: indentation-error
