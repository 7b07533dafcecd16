d = {"a": 1, "b": 2  # expect refusal: unclosed-bracket
print(d)
