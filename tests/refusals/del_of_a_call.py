del f()  # expect refusal: syntax-error
