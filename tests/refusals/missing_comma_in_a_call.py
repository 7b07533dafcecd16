f(a b)  # expect refusal: syntax-error
