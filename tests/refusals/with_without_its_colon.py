with open(x) as f  # expect refusal: missing-colon
    pass
