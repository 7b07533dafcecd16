x = ub"a"  # expect refusal: syntax-error
