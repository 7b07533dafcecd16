"""Search without asyncio: backtracking, breadth first, memory of what is known, big integers."""

from collections import deque
from functools import cache, lru_cache
from itertools import product

PUZZLE = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""

MAZE = """
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########
"""


def parse(text):
    return [[0 if c == "." else int(c) for c in line] for line in text.split()]


def candidates(grid, row, column):
    used = {*grid[row], *(line[column] for line in grid)}
    top, left = row // 3 * 3, column // 3 * 3
    used |= {grid[r][c] for r, c in product(range(top, top + 3), range(left, left + 3))}
    return [n for n in range(1, 10) if n not in used]


def solve(grid):
    best = None
    for row, column in product(range(9), repeat=2):
        if not grid[row][column]:
            options = candidates(grid, row, column)
            if best is None or len(options) < len(best[2]):
                best = row, column, options
    if best is None:
        return 1
    row, column, options = best
    steps = 1
    for value in options:
        grid[row][column] = value
        if result := solve(grid):
            return result + steps
    grid[row][column] = 0
    return 0


def path_through(maze):
    lines = maze.split()
    places = {c: (y, x) for y, line in enumerate(lines) for x, c in enumerate(line) if c in "SE"}
    queue, came_from = deque([places["S"]]), {places["S"]: None}
    while queue:
        y, x = here = queue.popleft()
        if here == places["E"]:
            break
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            there = y + dy, x + dx
            if lines[there[0]][there[1]] != "#" and there not in came_from:
                came_from[there] = here
                queue.append(there)
    else:
        return None
    path = []
    while here is not None:
        path.append(here)
        here = came_from[here]
    return path[::-1]


@cache
def ways(n, coins=(50, 20, 10, 5, 2, 1)):
    if n == 0:
        return 1
    return sum(ways(n - coin, coins[i:]) for i, coin in enumerate(coins) if coin <= n)


@lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


grid = parse(PUZZLE)
print("steps:", solve(grid))
for row in grid:
    print(" ".join(map(str, row)))
path = path_through(MAZE)
print(len(path) - 1, "moves:", *path[:4], "...", path[-1])
marked = [list(line) for line in MAZE.split()]
for y, x in path[1:-1]:
    marked[y][x] = "·"
print("\n".join("".join(line) for line in marked))
print(path_through(MAZE.replace("E#", "##").replace("#########\n#S", "####E####\n#S")))
print([ways(n) for n in (5, 10, 50, 100)], ways.cache_info().misses)
print(fibonacci(150), fibonacci.cache_info())


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
    for column in range(n):
        if all(column != c and abs(column - c) != len(placed) - r for r, c in enumerate(placed)):
            yield from queens(n, (*placed, column))


print(next(queens(8)), sum(1 for _ in queens(6)))
# expect: steps: 52
# expect: 5 3 4 6 7 8 9 1 2
# expect: 6 7 2 1 9 5 3 4 8
# expect: 1 9 8 3 4 2 5 6 7
# expect: 8 5 9 7 6 1 4 2 3
# expect: 4 2 6 8 5 3 7 9 1
# expect: 7 1 3 9 2 4 8 5 6
# expect: 9 6 1 5 3 7 2 8 4
# expect: 2 8 7 4 1 9 6 3 5
# expect: 3 4 5 2 8 6 1 7 9
# expect: 12 moves: (1, 1) (1, 2) (1, 3) (2, 3) ... (3, 7)
# expect: #########
# expect: #S··#···#
# expect: #.#·#·#·#
# expect: #.#···#E#
# expect: #########
# expect: None
# expect: [4, 11, 451, 4562] 240
# expect: 9969216677189303386214405760200 CacheInfo(hits=148, misses=151, maxsize=None, currsize=151)
# expect: (0, 4, 7, 5, 2, 6, 1, 3) 4
