def f(/, a): pass  # expect refusal: syntax-error
