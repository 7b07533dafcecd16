class A  # expect refusal: missing-colon
    pass
