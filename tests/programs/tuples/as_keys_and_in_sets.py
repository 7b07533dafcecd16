grid = {(x, y): x * y for x in range(2) for y in range(2)}
print(grid, grid[1, 1], (0, 1) in grid, hash((1, 2)) == hash((1, 2)), sorted({(2, 1), (1, 2)}))
# expect: {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1} 1 True True [(1, 2), (2, 1)]
