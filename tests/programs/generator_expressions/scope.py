# The loop variable is its own; outer names are seen when it runs.
x = "outer"
n = 1
g = (x * n for x in [1, 2])
n = 10
print(list(g), x)  # expect: [10, 20] outer


def f(k):
    return (k + i for i in range(3))


print(list(f(100)))  # expect: [100, 101, 102]
