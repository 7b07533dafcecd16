def f()  # expect refusal: missing-colon
    pass
