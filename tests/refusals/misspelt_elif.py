if x:
    pass
elsif y:  # expect refusal: syntax-error
    pass
