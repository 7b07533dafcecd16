def f((a, b)): pass  # expect refusal: syntax-error
