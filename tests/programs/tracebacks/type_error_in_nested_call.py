def inner(x):
    return x + "1"

def outer(x):
    return inner(x)

outer(1)
# expect error: TypeError: unsupported operand type(s) for +: 'int' and 'str'
