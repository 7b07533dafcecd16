# Several for and if clauses nest from left to right.
pairs = ((a, b) for a in range(4) if a % 2 for b in range(a) if b != 1)
print(list(pairs))  # expect: [(1, 0), (3, 0), (3, 2)]
