print(["a", 1.0, None, ("t",), {"k": "v"}, {1}, [True]])  # expect: ['a', 1.0, None, ('t',), {'k': 'v'}, {1}, [True]]
print("é", ["é", "\n", "it's"], "a\\b", ["a\\b"])  # expect: é ['é', '\n', "it's"] a\b ['a\\b']
