x = 1 + not y  # expect refusal: syntax-error
