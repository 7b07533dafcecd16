a = [0, 1, 2, 3, 4, 5]
a[1:3] = ["x"]
print(a)  # expect: [0, 'x', 3, 4, 5]
a[2:2] = [7, 8]
print(a)  # expect: [0, 'x', 7, 8, 3, 4, 5]
a[::3] = ["p", "q", "r"]
print(a)  # expect: ['p', 'x', 7, 'q', 3, 4, 'r']
a[:] = []
print(a)  # expect: []
try:
    [1, 2, 3][::2] = [1]
except ValueError as error:
    print(error)  # expect: attempt to assign sequence of size 1 to extended slice of size 2
