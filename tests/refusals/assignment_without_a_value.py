x =  # expect refusal: syntax-error
