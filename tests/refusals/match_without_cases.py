match 1:
    print("one")  # expect refusal: syntax-error
