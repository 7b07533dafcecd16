if x:
    pass
else  # expect refusal: missing-colon
    pass
