try:
    pass
except* A:
    pass
except B:  # expect refusal: syntax-error
    pass
