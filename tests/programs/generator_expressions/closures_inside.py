# Functions made inside share the loop variable.
fs = list((lambda: i) for i in range(3))
print([f() for f in fs])  # expect: [2, 2, 2]
print([[y * i for y in range(3)] for i in range(2)])  # expect: [[0, 0, 0], [0, 1, 2]]
print([list(y * i for y in range(3)) for i in range(2)])  # expect: [[0, 0, 0], [0, 1, 2]]
print(list([y * i for y in range(3)] for i in range(2)))  # expect: [[0, 0, 0], [0, 1, 2]]
