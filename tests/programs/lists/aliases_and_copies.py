a = [1, [2]]
b, c, d = a, a.copy(), a[:]
a.append(3)
a[1].append(9)
print(b, c, d)  # expect: [1, [2, 9], 3] [1, [2, 9]] [1, [2, 9]]
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)  # expect: [[1, 0], [1, 0]]
