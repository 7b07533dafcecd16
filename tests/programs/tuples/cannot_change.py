t = (1, 2)
try:
    t[0] = 5
except TypeError as error:
    print(error)  # expect: 'tuple' object does not support item assignment
try:
    del t[0]
except TypeError as error:
    print(error)  # expect: 'tuple' object doesn't support item deletion
try:
    t.append(3)
except AttributeError as error:
    print(error)  # expect: 'tuple' object has no attribute 'append'
