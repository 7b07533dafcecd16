from a import b,  # expect refusal: syntax-error
