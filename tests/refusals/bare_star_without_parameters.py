def f(*): pass  # expect refusal: syntax-error
