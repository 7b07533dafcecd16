print([x * x for x in range(5)], [x for x in range(10) if x % 3 == 0 if x], [(x, y) for x in range(2) for y in "ab"])
# expect: [0, 1, 4, 9, 16] [3, 6, 9] [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')]
print([[x * y for x in range(3)] for y in range(3)], [x for row in [[1], [2, 3]] for x in row])
# expect: [[0, 0, 0], [0, 1, 2], [0, 2, 4]] [1, 2, 3]
