x = [1, 2, 3  # expect refusal: unclosed-bracket
y = 4
