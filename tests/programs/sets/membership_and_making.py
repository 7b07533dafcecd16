print(len({1, 1.0, True}), len(set("hello")), "h" in set("hello"), set([]) == set(), {*range(3)} == {0, 1, 2})
# expect: 1 4 True True True
print(sorted(set([3, 1, 3])), frozenset([1]), len({(1, 2), (1, 2)}), {frozenset([1])} == {frozenset([1])})
# expect: [1, 3] frozenset({1}) 1 True
try:
    {[1]}
except TypeError as error:
    print(error)  # expect: cannot use 'list' as a set element (unhashable type: 'list')
