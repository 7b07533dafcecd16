# A Counter counts.
from collections import Counter

letters = Counter("abracadabra")
print(letters, letters.most_common(2), letters["z"], letters.total())
# expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 0 11
letters.update("aab")
letters.subtract({"a": 3, "c": 2})
print(letters, sorted(letters.elements()))
# expect: Counter({'a': 4, 'b': 3, 'r': 2, 'd': 1, 'c': -1}) ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'd', 'r', 'r']
words = Counter()
for word in "the cat the dog".split():
    words[word] += 1
print(words, words.most_common(), dict(words), "bird" in words)
# expect: Counter({'the': 2, 'cat': 1, 'dog': 1}) [('the', 2), ('cat', 1), ('dog', 1)] {'the': 2, 'cat': 1, 'dog': 1} False
del words["bird"]
print(Counter(a=1, b=0) == Counter(a=1), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter())
# expect: True True False Counter()
try:
    Counter.fromkeys("a")
except NotImplementedError as error:
    print(error)  # expect: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
