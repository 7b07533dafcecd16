def f(a, a): pass  # expect refusal: syntax-error
