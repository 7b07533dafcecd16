x = "outer"
squares = [x * x for x in range(3)]
print(x, squares)  # expect: outer [0, 1, 4]
def f(n):
    return [lambda: n + i for i in range(2)], [n for n in range(2)], n
functions, numbers, n = f(10)
print([function() for function in functions], numbers, n)  # expect: [11, 11] [0, 1] 10
