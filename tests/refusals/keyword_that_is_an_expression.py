f(a.b=1)  # expect refusal: syntax-error
