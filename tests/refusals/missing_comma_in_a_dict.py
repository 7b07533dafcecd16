d = {"a": 1 "b": 2}  # expect refusal: syntax-error
