counts = {}
for letter in "mississippi":
    counts[letter] = counts.get(letter, 0) + 1
print(counts, sorted(counts.items(), key=lambda item: (-item[1], item[0])))
# expect: {'m': 1, 'i': 4, 's': 4, 'p': 2} [('i', 4), ('s', 4), ('p', 2), ('m', 1)]
groups = {}
for word in ["ant", "bee", "ape", "bat"]:
    groups.setdefault(word[0], []).append(word)
print(groups)  # expect: {'a': ['ant', 'ape'], 'b': ['bee', 'bat']}
