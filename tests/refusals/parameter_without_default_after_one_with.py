def f(a=1, b): pass  # expect refusal: syntax-error
