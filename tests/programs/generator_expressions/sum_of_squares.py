# The argument of a call may be a bare generator expression.
print(sum(x * x for x in range(5)))  # expect: 30
print(max((len(w), w) for w in ["a", "bcd", "ef"]))  # expect: (3, 'bcd')
print(list(x for x in "abc" if x != "b"))  # expect: ['a', 'c']
