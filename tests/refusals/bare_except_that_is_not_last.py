try:
    pass
except:  # expect refusal: syntax-error
    pass
except A:
    pass
