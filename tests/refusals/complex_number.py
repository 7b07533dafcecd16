print(3 + 2j)  # expect refusal: complex-number
