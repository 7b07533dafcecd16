def f(x):
    global x  # expect refusal: syntax-error
