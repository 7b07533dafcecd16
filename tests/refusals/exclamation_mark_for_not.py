if !x:  # expect refusal: foreign-operator
    pass
