print("never closed)  # expect refusal: syntax-error
