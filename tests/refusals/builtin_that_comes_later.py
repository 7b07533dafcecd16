print(vars())  # expect refusal: builtin-not-available
