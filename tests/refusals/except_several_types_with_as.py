try:
    pass
except A, B as e:  # expect refusal: syntax-error
    pass
