print("he said "hi" to me")  # expect refusal: syntax-error
