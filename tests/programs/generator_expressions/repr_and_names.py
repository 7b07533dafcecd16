# A generator expression is a generator named <genexpr>.
g = (x for x in ())
print(g.__name__, g.__qualname__, type(g).__name__)  # expect: <genexpr> <genexpr> generator


def f():
    return (x for x in ())


print(f().__qualname__)  # expect: f.<locals>.<genexpr>
