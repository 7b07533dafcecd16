# A missing key is made by the factory, at indexing alone.
from collections import defaultdict

groups = defaultdict(list)
for word in ["apple", "bean", "avocado"]:
    groups[word[0]].append(word)
print(dict(groups))  # expect: {'a': ['apple', 'avocado'], 'b': ['bean']}
counts = defaultdict(int)
for letter in "hello":
    counts[letter] += 1
print(sorted(counts.items()))  # expect: [('e', 1), ('h', 1), ('l', 2), ('o', 1)]
print(counts.get("x"), "x" in counts, counts["x"], "x" in counts)  # expect: None False 0 True
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 2
print(nested["a"]["b"], isinstance(nested, dict), len(nested))  # expect: 2 True 1
