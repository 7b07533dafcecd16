class A:
    return 1  # expect refusal: syntax-error
