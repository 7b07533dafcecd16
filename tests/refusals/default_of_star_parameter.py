def f(*a=1): pass  # expect refusal: syntax-error
