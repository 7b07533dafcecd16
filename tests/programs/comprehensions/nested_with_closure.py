rows = [[(x, y) for y in range(x)] for x in range(4)]
print(rows)  # expect: [[], [(1, 0)], [(2, 0), (2, 1)], [(3, 0), (3, 1), (3, 2)]]
print({x: [y for y in range(x) if y != 1] for x in range(4)})  # expect: {0: [], 1: [0], 2: [0], 3: [0, 2]}
def table(n):
    return [[row * column for column in range(1, n + 1)] for row in range(1, n + 1)]
print(table(3))  # expect: [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
