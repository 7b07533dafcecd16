def f(**k, a): pass  # expect refusal: syntax-error
