a, b = ValueError("x"), ValueError("x")
print(a == b, a == a, a.args == b.args, len({a, b}))  # expect: False True True 2
