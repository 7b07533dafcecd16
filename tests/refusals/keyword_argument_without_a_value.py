f(a=)  # expect refusal: syntax-error
