for (i = 0; i < 3; i++):  # expect refusal: syntax-error
    pass
