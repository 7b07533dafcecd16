# The arguments are bound at the call, not at the first next().
def g(a, b=2):
    yield a + b


print(list(g(1)), list(g(1, b=5)))  # expect: [3] [6]
try:
    g()
except TypeError as error:
    print(error)  # expect: g() missing 1 required positional argument: 'a'
