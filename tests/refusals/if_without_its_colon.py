if x  # expect refusal: missing-colon
    pass
