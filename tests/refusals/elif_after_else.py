if a:
    pass
else:
    pass
elif b:  # expect refusal: syntax-error
    pass
