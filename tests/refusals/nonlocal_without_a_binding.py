def f():
    nonlocal x  # expect refusal: syntax-error
