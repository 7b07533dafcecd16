def f():
    retrun 1  # expect refusal: syntax-error
