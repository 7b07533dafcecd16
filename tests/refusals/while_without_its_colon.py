while True  # expect refusal: missing-colon
    pass
