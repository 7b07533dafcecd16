a = ["bb", "a", "C", "ab"]
a.sort()
print(a)  # expect: ['C', 'a', 'ab', 'bb']
a.sort(key=str.lower)
print(a)  # expect: ['a', 'ab', 'bb', 'C']
a.sort(key=len, reverse=True)
print(a)  # expect: ['ab', 'bb', 'a', 'C']
print(sorted([(1, "b"), (0, "z"), (1, "a")], key=lambda pair: pair[0]), a.sort())
# expect: [(0, 'z'), (1, 'b'), (1, 'a')] None
try:
    [1, "a"].sort()
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'str' and 'int'
