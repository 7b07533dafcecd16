t = (1, [2])
try:
    t[0] = 5
except TypeError as error:
    print(error)  # expect: 'tuple' object does not support item assignment
try:
    t[1] += [3]
except TypeError as error:
    print(error, t)  # expect: 'tuple' object does not support item assignment (1, [2, 3])
