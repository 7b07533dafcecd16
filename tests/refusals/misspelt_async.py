asinc def f():  # expect refusal: syntax-error
    pass
