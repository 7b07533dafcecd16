def show(n):
    items = [1, 2, 3]
    return [n * item for item in items if item != n]

print(show(2), [x for x in [x for x in range(3)]])  # expect: [2, 6] [0, 1, 2]
try:
    print([y for y in missing])
except NameError as error:
    print(error)  # expect: name 'missing' is not defined
