x = f"{}"  # expect refusal: syntax-error
