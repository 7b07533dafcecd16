# product, permutations and combinations, in their order.
from itertools import combinations, combinations_with_replacement, permutations, product

print(["".join(row) for row in product("AB", "xy")], list(product([0, 1], repeat=2)))
# expect: ['Ax', 'Ay', 'Bx', 'By'] [(0, 0), (0, 1), (1, 0), (1, 1)]
print(["".join(row) for row in permutations("ABC")], list(permutations("AB", 1)))
# expect: ['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA'] [('A',), ('B',)]
print(["".join(row) for row in combinations("ABCD", 2)], list(combinations("AB", 3)))
# expect: ['AB', 'AC', 'AD', 'BC', 'BD', 'CD'] []
print(["".join(row) for row in combinations_with_replacement("ABC", 2)])  # expect: ['AA', 'AB', 'AC', 'BB', 'BC', 'CC']
print(list(product()), list(permutations([])), list(combinations("AB", 0)), list(product("AB", [])))
# expect: [()] [()] [()] []
print(len(list(permutations(range(5)))), len(list(combinations(range(10), 4))))  # expect: 120 210
