a = [1, 2, 3, 4]
d = {"x": 1, "y": 2}
del a[1], d["x"]
print(a, d)  # expect: [1, 3, 4] {'y': 2}
del a[:2]
print(a)  # expect: [4]
del a
try:
    a
except NameError as error:
    print(error)  # expect: name 'a' is not defined
