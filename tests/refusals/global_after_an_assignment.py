def f():
    x = 1
    global x  # expect refusal: syntax-error
