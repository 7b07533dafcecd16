def f():
    return [(yield x) for x in y]  # expect refusal: syntax-error
