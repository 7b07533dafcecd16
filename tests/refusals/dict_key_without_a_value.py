x = {"a": 1, "b"}  # expect refusal: syntax-error
