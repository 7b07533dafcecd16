print("one")
print("two"  # expect refusal: unclosed-bracket
