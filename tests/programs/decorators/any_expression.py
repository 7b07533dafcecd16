# Any expression can be a decorator; what it returns need not be callable.
registry = {}
makers = [lambda f: f, lambda f: registry.setdefault(f.__name__, f)]

@makers[1]
def first():
    return 1

@(lambda function: 42)
def second():
    return 2

print(sorted(registry), first(), second)  # expect: ['first'] 1 42
