f(x for x in y, 1)  # expect refusal: syntax-error
