x++  # expect refusal: foreign-operator
