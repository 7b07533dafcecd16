f(a=1, a=2)  # expect refusal: syntax-error
